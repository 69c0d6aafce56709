package io.onrecord.infra;

import io.onrecord.export.ClaimList;
import io.onrecord.query.Page;
import io.onrecord.query.StoredClaim;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How claims of several articles are written: a table for people, one JSON object, or CSV. */
enum ClaimRows {
    TABLE {
        @Override
        void print(Page page, Terminal terminal) {
            var table = new ClaimTable();
            page.claims().forEach(claim -> table.add(claim.claim(), place(claim)));
            table.lines(terminal.width()).forEach(terminal.out()::println);
        }
    },
    JSON {
        @Override
        void print(Page page, Terminal terminal) {
            terminal.out().println(ClaimList.json(page));
        }
    },
    CSV {
        @Override
        void print(Page page, Terminal terminal) {
            terminal.out().print(ClaimList.csv(page));
            terminal.out().flush();
        }
    };

    abstract void print(Page page, Terminal terminal);

    /** When it was published, and in which article. */
    static String place(StoredClaim claim) {
        var day = LocalDate.ofInstant(claim.metadata().dateline().at(), ZoneOffset.UTC);
        return day + " " + claim.articleId().substring(claim.articleId().lastIndexOf('/') + 1);
    }
}
