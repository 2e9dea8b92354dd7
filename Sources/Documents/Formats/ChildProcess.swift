import Glibc

/// Runs a program on bytes, in a process group of its own that is killed whole when its time is up.
struct ChildProcess: Sendable {
    enum End: Sendable, Hashable {
        case exit(Int32)
        case signal(Int32)
        case deadline
        case tooMuch
    }

    struct Outcome: Sendable {
        var output: [UInt8]
        /// The first 64 KiB of what it said on its standard error.
        var complaint: [UInt8]
        var end: End
    }

    struct CannotStart: Error {}

    /// The program and its arguments; the program is looked for in the usual directories.
    let arguments: [String]
    let seconds: Int
    /// Bytes of output after which the program is killed.
    let outputLimit: Int

    /// Feeds `input` to the program and collects what it prints.
    func run(input: [UInt8]) -> Result<Outcome, CannotStart> {
        guard let stdin = Pipe() else { return .failure(CannotStart()) }
        guard let stdout = Pipe() else {
            stdin.close()
            return .failure(CannotStart())
        }
        guard let stderr = Pipe() else {
            stdin.close()
            stdout.close()
            return .failure(CannotStart())
        }
        guard let child = spawn(stdin, stdout, stderr) else {
            for pipe in [stdin, stdout, stderr] { pipe.close() }
            return .failure(CannotStart())
        }
        _ = close(stdin.reading)
        _ = close(stdout.writing)
        _ = close(stderr.writing)
        var outcome = exchange(input, stdin.writing, stdout.reading, stderr.reading)
        if outcome.end != .exit(0) { _ = kill(-child, SIGKILL) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        _ = kill(-child, SIGKILL)
        if outcome.end == .exit(0) {
            outcome.end = status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
        }
        return .success(outcome)
    }

    private struct Pipe {
        let reading: Int32
        let writing: Int32

        /// A pair of sockets rather than a pipe: a write to a child that stopped reading then fails instead of ending this process.
        init?() {
            var ends: [Int32] = [0, 0]
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return nil }
            (reading, writing) = (ends[0], ends[1])
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }

        func close() {
            _ = Glibc.close(reading)
            _ = Glibc.close(writing)
        }
    }

    private func spawn(_ stdin: Pipe, _ stdout: Pipe, _ stderr: Pipe) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        guard posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawn_file_actions_adddup2(&actions, stdin.reading, 0)
        posix_spawn_file_actions_adddup2(&actions, stdout.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, stderr.writing, 2)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var child: pid_t = 0
        let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8"]
        let status = withCStrings(arguments) { arguments in
            withCStrings(environment) { environment in
                arguments[0].map { posix_spawnp(&child, $0, &actions, &attributes, arguments, environment) } ?? ENOENT
            }
        }
        return status == 0 ? child : nil
    }

    private func withCStrings<R>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> R
    ) -> R {
        var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            withExtendedLifetime(strings) {
                // The buffer has at least its closing nil, so that it has a base address.
                buffer.baseAddress.map(body) ?? withUnsafeMutablePointer(to: &buffer[0], body)
            }
        }
    }

    /// Writes and reads as the child is ready, until it closes its output, the time is up or the output too long.
    private func exchange(_ input: [UInt8], _ stdin: Int32, _ stdout: Int32, _ stderr: Int32) -> Outcome {
        var outcome = Outcome(output: [], complaint: [], end: .exit(0))
        var written = 0
        var isWriting = true
        var isOpen = (output: true, complaint: true)
        let deadline = now() + seconds * 1000
        _ = fcntl(stdin, F_SETFL, O_NONBLOCK)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while isOpen.output || isOpen.complaint {
            let left = deadline - now()
            if left <= 0 {
                outcome.end = .deadline
                break
            }
            var descriptors = [
                pollfd(fd: isOpen.output ? stdout : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isOpen.complaint ? stderr : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isWriting ? stdin : -1, events: Int16(POLLOUT), revents: 0),
            ]
            guard poll(&descriptors, 3, Int32(min(left, 1000))) >= 0 || errno == EINTR else { break }
            if isWriting && descriptors[2].revents != 0 {
                let count = input[written...].withUnsafeBytes {
                    send(stdin, $0.baseAddress, min($0.count, 1 << 16), Int32(MSG_NOSIGNAL))
                }
                if count > 0 { written += count }
                if written == input.count || count < 0 && errno != EAGAIN && errno != EINTR {
                    isWriting = false
                    _ = close(stdin)
                }
            }
            if isOpen.output && descriptors[0].revents != 0 {
                let count = read(stdout, &buffer, buffer.count)
                if count > 0 { outcome.output += buffer[..<count] }
                if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { isOpen.output = false }
            }
            if isOpen.complaint && descriptors[1].revents != 0 {
                let count = read(stderr, &buffer, buffer.count)
                if count > 0 && outcome.complaint.count < 1 << 16 { outcome.complaint += buffer[..<count] }
                if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { isOpen.complaint = false }
            }
            if outcome.output.count > outputLimit {
                outcome.end = .tooMuch
                break
            }
        }
        if isWriting { _ = close(stdin) }
        _ = close(stdout)
        _ = close(stderr)
        return outcome
    }

    /// Milliseconds of a clock that never goes back, for the deadline alone.
    private func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
