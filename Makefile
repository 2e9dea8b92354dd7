# Vigía. `make report` makes the sample quarterly report; `make test` runs everything. Both install what is missing first.

SHELL := /bin/bash
.DELETE_ON_ERROR:
.PHONY: report gallery benchmark-charts test lint format build setup check-warnings install clean help

BUILD := swift build --configuration release --product vigia --explicit-target-dependency-import-check error
VIGIA := .build/release/vigia
PERIOD := 2024-Q3
PREFIX := /usr/local

help:
	@echo "make report    the sample corpus, read, counted and printed: output/quarterly-$(PERIOD)-es and -en"
	@echo "make gallery   every chart of the sample corpus, es and en, as PDF, PNG and SVG: output/gallery/index.html"
	@echo "make benchmark-charts   the CPU that one chart takes, beside the same in matplotlib"
	@echo "make test      lint, build without warnings, every test"
	@echo "make install   the command and its data under PREFIX ($(PREFIX))"
	@echo "make clean     what was built and what was made"

setup:
	@script/setup

build: setup
	$(BUILD)

report: build
	$(VIGIA) ingest corpus --store output/vigia.sqlite
	$(VIGIA) report quarterly --period $(PERIOD) --language both --store output/vigia.sqlite
	$(VIGIA) export csv --period $(PERIOD) --store output/vigia.sqlite -o output/csv
	$(VIGIA) chart cooperation-timeline --period $(PERIOD) --store output/vigia.sqlite -o output/cooperation-timeline.pdf

gallery: build
	@script/gallery

benchmark-charts: build
	@script/benchmark-charts

test: setup lint
	@script/test

lint: setup
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests

install: build
	install -D $(VIGIA) $(DESTDIR)$(PREFIX)/bin/vigia
	for folder in registry lexicon templates reports; do \
		mkdir -p $(DESTDIR)$(PREFIX)/share/vigia/$$folder && cp -R $$folder/. $(DESTDIR)$(PREFIX)/share/vigia/$$folder/; done

clean:
	rm -rf .build && find output -mindepth 1 ! -name .gitkeep -delete
