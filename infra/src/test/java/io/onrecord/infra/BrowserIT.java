package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import software.amazon.awssdk.core.sync.RequestBody;

/** The page as people use it: with a mouse, with keys, on a telephone, in the dark, on paper. */
class BrowserIT {

    private static final String TEXT = """
            Harbour opens

            “Iran will open the harbour in June,” Mira Santos said.
            Ida Bloom wrote that Santos said the quay is too short.
            """;

    private static Browser browser;
    private static EmbeddedCloud cloud;
    private static LocalPage page;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        QuietLogs.apply(false);
        browser = Browser.open();
        cloud = EmbeddedCloud.start(CloudSettings.PRIVATE, new Ignored());
        page = LocalPage.start(cloud, CloudSettings.LOOPBACK, 0);
    }

    @AfterAll
    static void stop() {
        if (page != null) {
            page.close();
            cloud.close();
            browser.close();
        }
    }

    @BeforeEach
    void upload() throws Exception {
        browser.size(1280, 900);
        browser.prefer("light", "screen");
        try (var s3 = cloud.endpoints().s3Client()) {
            var article = Files.writeString(folder.resolve("harbour.txt"), TEXT);
            s3.putObject(
                    request -> request.bucket(EmbeddedCloud.BUCKET)
                            .key("harbour.txt")
                            .metadata(Map.of("outlet", "The Gazette")),
                    article);
        }
        cloud.awaitIdle();
        browser.complaints();
    }

    @AfterEach
    void theBrowserHasNothingToComplainOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anArticleIsDroppedAndSeenAndTheBackButtonLeadsHome() {
        open("/");
        browser.run(
                "const data = new DataTransfer();"
                        + "data.items.add(new File([arguments[0]], 'dropped.txt', {type: 'text/plain'}));"
                        + "document.body.dispatchEvent(new DragEvent('drop',"
                        + " {dataTransfer: data, bubbles: true, cancelable: true}));",
                TEXT);
        awaitAddress("/article?id=articles%2Fdropped.txt");
        assertThat(browser.texts("h1")).containsExactly("Harbour opens");

        browser.driver().navigate().back();
        awaitAddress("/");
        browser.driver().navigate().refresh();
        assertThat(browser.texts(".articles li > a")).contains("Harbour opens");
    }

    @Test
    void anArticleIsUploadedWithKeysAlone() throws IOException {
        var article = Files.writeString(folder.resolve("typed.txt"), TEXT);
        open("/");
        browser.find("#file").sendKeys(article.toString());
        browser.run("document.getElementById('file').focus()");
        new Actions(browser.driver()).sendKeys(Keys.TAB, Keys.ENTER).perform();

        awaitAddress("/article?id=articles%2Ftyped.txt");
    }

    @Test
    void pointingAtAClaimLightsUpItsPartsAndNoOthers() {
        open("/article?id=articles/harbour.txt");
        assertThat(browser.texts(".lit-content")).isEmpty();

        new Actions(browser.driver())
                .moveToElement(browser.find("#claim-0001 blockquote"))
                .perform();

        assertThat(browser.texts(".lit-content")).containsExactly("“Iran will open the harbour in June,”");
        assertThat(browser.texts(".lit-source")).containsExactly("Mira Santos");
        assertThat(browser.texts(".lit-cue")).containsExactly("said");
        assertThat(browser.texts(".claim.lit .who")).hasSize(1);
    }

    @Test
    void pointingAtWordsLightsUpTheirClaim() {
        open("/article?id=articles/harbour.txt");
        new Actions(browser.driver())
                .moveToElement(browser.find("mark[data-content~='0001']"))
                .perform();

        assertThat(browser.find(".claim.lit").getDomAttribute("id")).isEqualTo("claim-0001");
    }

    @Test
    void theFocusLightsUpAClaimToo() {
        open("/article?id=articles/harbour.txt");
        browser.run("document.querySelector('#claim-0001 .number').focus()");

        assertThat(browser.texts(".lit-content")).containsExactly("“Iran will open the harbour in June,”");
    }

    @Test
    void anAddressOfAClaimLightsItUp() {
        open("/article?id=articles/harbour.txt#claim-0002");

        assertThat(browser.texts(".lit-content")).isNotEmpty();
        assertThat(browser.find(".claim.lit").getDomAttribute("id")).isEqualTo("claim-0002");
    }

    @Test
    void everyStepIsAnAddress() {
        open("/article?id=articles/harbour.txt");
        browser.find("#claim-0001 .who a").click();
        awaitAddress("/claims?source=mira-santos");
        assertThat(browser.texts("h1")).containsExactly("Mira Santos");

        browser.find("#name").sendKeys("gazette" + Keys.ENTER);
        awaitAddress("/claims?outlet=The%20Gazette");
        browser.driver().navigate().back();
        awaitAddress("/claims?source=mira-santos");
    }

    @ParameterizedTest
    @CsvSource({
        "/, light",
        "/, dark",
        "/article?id=articles/harbour.txt, light",
        "/article?id=articles/harbour.txt, dark",
        "/claims?source=mira-santos&kind=statement, light",
        "/claims?source=mira-santos&kind=statement, dark",
        "/find?name=Miro+Santas, light",
        "/claims, light",
        "/article?id=none, dark"
    })
    void nothingKeepsAnybodyOut(String address, String scheme) throws IOException {
        browser.prefer(scheme, "screen");
        open(address);

        assertThat(browser.violations()).isEmpty();
        browser.complaints();
    }

    @ParameterizedTest
    @CsvSource({"360", "500", "768", "1280"})
    void nothingIsWiderThanTheScreen(int width) {
        browser.size(Math.max(width, 500), 900);
        for (var address : new String[] {"/", "/article?id=articles/harbour.txt", "/claims?source=mira-santos"}) {
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", true));
            open(address);
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void onPaperTheClaimsFollowTheText() {
        browser.prefer("dark", "print");
        open("/article?id=articles/harbour.txt");

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.find("header.site").isDisplayed()).isFalse();
        assertThat(browser.find(".claims").getLocation().getY())
                .isGreaterThan(browser.find(".text").getLocation().getY()
                        + browser.find(".text").getSize().getHeight()
                        - 1);
    }

    @Test
    void anExportedPageWorksAloneUnderItsPolicy() throws IOException {
        var screen = new Screen(false);
        OnRecord.execute(
                screen.terminal(),
                "extract",
                "--format",
                "html",
                folder.resolve("harbour.txt").toString());
        var file = Files.writeString(folder.resolve("harbour.html"), screen.out());
        browser.driver().get(file.toUri().toString());

        new Actions(browser.driver())
                .moveToElement(browser.find("#claim-0001 blockquote"))
                .perform();

        assertThat(browser.texts(".lit-source")).containsExactly("Mira Santos");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void hostileWordsRunNothing() throws Exception {
        var words = "<img src=x onerror='window.run=1'><script>window.run=1</script>";
        try (var s3 = cloud.endpoints().s3Client()) {
            s3.putObject(
                    request -> request.bucket(EmbeddedCloud.BUCKET)
                            .key(words + ".txt")
                            .metadata(Map.of("outlet", words)),
                    RequestBody.fromString(words + "\n\n“" + words + ",” " + words + " Mira Santos said.\n"));
        }
        cloud.awaitIdle();
        open("/");
        assertThat(browser.run("return window.run")).isEqualTo("");
        browser.driver().findElements(By.cssSelector(".articles li > a")).get(0).click();
        assertThat(browser.run("return window.run")).isEqualTo("");
        assertThat(browser.texts(".text").get(0)).contains(words);
    }

    private static void open(String address) {
        browser.driver().get("about:blank");
        browser.driver().get(page.address() + address);
    }

    private static void awaitAddress(String address) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> (page.address() + address).equals(driver.getCurrentUrl()));
    }
}
