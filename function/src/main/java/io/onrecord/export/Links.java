package io.onrecord.export;

import io.onrecord.claim.Source;
import io.onrecord.claim.Subject;

/** Where the names beside an article lead; "" where to nothing. */
public interface Links {

    /** For a page that stands alone. */
    Links NONE = new Links() {
        @Override
        public String source(Source source) {
            return "";
        }

        @Override
        public String subject(Subject subject) {
            return "";
        }
    };

    /** To more of this source. */
    String source(Source source);

    /** To more about this subject. */
    String subject(Subject subject);
}
