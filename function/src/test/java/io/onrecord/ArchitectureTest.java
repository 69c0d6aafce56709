package io.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Data flows one way: event, article, extraction, claim, store; query reads store. AWS stops at event, store and query.
 */
class ArchitectureTest {

    private static final String HOME = "io.onrecord";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOME);

    @ParameterizedTest(name = "{0} imports nothing of ours but [{1}]")
    @CsvSource({
        "article, ''",
        "claim, 'article'",
        "export, 'article claim query store'",
        "extraction, 'article claim'",
        "store, 'article claim'",
        "query, 'article claim store'",
        "page, 'article claim export query store'"
    })
    void aPackageImportsOnlyWhatFlowsIntoIt(String name, String allowed) {
        var permitted = Stream.concat(Stream.of(name), Arrays.stream(allowed.split(" ")))
                .filter(part -> !part.isEmpty())
                .map(ArchitectureTest::tree)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat(resideInAPackage(HOME + "..")
                        .and(resideInAnyPackage(permitted).negate().as("not in %s", Arrays.toString(permitted))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void awsStopsAtEventStoreAndQuery() {
        noClasses()
                .that()
                .resideOutsideOfPackages(tree("event"), tree("store"), tree("query"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon..", "com.amazonaws..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsOneOfTheHouse() {
        assertThat(packages())
                .containsExactlyInAnyOrder(
                        "article", "claim", "event", "export", "extraction", "page", "query", "store");
    }

    private static Set<String> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(HOME.length() + 1).replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
    }

    private static String tree(String name) {
        return HOME + "." + name + "..";
    }
}
