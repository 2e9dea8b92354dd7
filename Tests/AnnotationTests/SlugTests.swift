import Annotation
import Testing

/// Ids of names, which a printer's signs must not tell apart.
@Suite struct SlugTests {
    @Test(arguments: [
        ("Comisión de la Verdad", "comision-de-la-verdad"),
        ("Children’s Office", "children-s-office"),
        ("Children's Office", "children-s-office"),
        ("Universidad ‘Benito Juárez’ – Pinos", "universidad-benito-juarez-pinos"),
        ("“”", ""),
        ("Ústí nad Labem", "usti-nad-labem"),
    ])
    func slugs(_ name: String, _ slug: String) { #expect(Slug.of(name) == slug) }
}
