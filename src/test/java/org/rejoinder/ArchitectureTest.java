package org.rejoinder;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ArchitectureTest {
    /** The route of a map: each package may import those before it only. */
    private static final List<String> ROUTE =
            List.of("diagnostic", "model", "load", "check", "source", "stand", "graph", "draw", "export", "web", "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rejoinder");

    static List<String> route() {
        return ROUTE;
    }

    @ParameterizedTest
    @MethodSource("route")
    void importsOnlyWhatIsAboveIt(String name) {
        String[] below = ROUTE.subList(ROUTE.indexOf(name) + 1, ROUTE.size()).stream()
                .map(ArchitectureTest::withChildren)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(withChildren(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyOneClassKnowsYamlTokens() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.rejoinder.load.YamlReader")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.dataformat..", "org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void loadingAndCheckingKnowNoJackson() {
        noClasses()
                .that()
                .resideInAnyPackage(route().subList(0, 4).stream()
                        .map(ArchitectureTest::withChildren)
                        .toArray(String[]::new))
                .and()
                .doNotHaveFullyQualifiedName("org.rejoinder.load.YamlReader")
                .and()
                .doNotHaveFullyQualifiedName("org.rejoinder.diagnostic.DiagnosticJson")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyWhoWritesSlidesKnowsPoiAndOnlyPdfClassesKnowPdfBox() {
        noClasses()
                .that()
                .haveNameNotMatching("org\\.rejoinder\\.export\\.Pptx.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
                .check(CLASSES);
        noClasses()
                .that()
                .haveNameNotMatching("org\\.rejoinder\\.(export|source\\.library)\\.Pdf.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(CLASSES);
    }

    private static String withChildren(String name) {
        return "org.rejoinder." + name + "..";
    }
}
