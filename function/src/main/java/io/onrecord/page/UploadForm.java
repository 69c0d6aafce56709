package io.onrecord.page;

import org.jsoup.nodes.Element;

/** Where articles are dropped, or chosen with a button; it works without a script, but for the dropping. */
final class UploadForm {

    private UploadForm() {}

    static void addTo(Element parent) {
        var form = parent.appendElement("form")
                .addClass("upload")
                .attr("id", "upload")
                .attr("method", "post")
                .attr("action", "/articles")
                .attr("enctype", "multipart/form-data");
        form.appendElement("label")
                .attr("for", "file")
                .addClass("drop")
                .appendText("Drop an article here, or choose one");
        form.appendElement("input")
                .attr("type", "file")
                .attr("id", "file")
                .attr("name", "file")
                .attr("accept", ".txt,.html,.htm,.xhtml,.json,.xml,.nitf,.gz,text/*,application/json,application/xml")
                .attr("multiple", true)
                .attr("required", true);
        form.appendElement("button").appendText("Find who said what");
        form.appendElement("p")
                .addClass("hint")
                .appendText("Plain text, HTML, JSON, NITF or NewsML-G2, up to 5 MB. "
                        + "A file of the same name takes the place of the one before.");
        about(form.appendElement("details"));
        form.appendElement("p").addClass("progress").attr("role", "status").attr("id", "progress");
    }

    private static void about(Element details) {
        details.appendElement("summary").appendText("Say where it was published");
        details.appendElement("p")
                .addClass("hint")
                .appendText("What is written here wins over what the file says, for every file that is dropped.");
        var fields = details.appendElement("div").addClass("fields");
        field(fields, "outlet", "Outlet", "text");
        field(fields, "title", "Title", "text");
        field(fields, "url", "Address", "url");
        field(fields, "published-at", "Day of publication", "date");
    }

    private static void field(Element parent, String name, String label, String type) {
        var field = parent.appendElement("p");
        field.appendElement("label").attr("for", "upload-" + name).appendText(label);
        field.appendElement("input")
                .attr("type", type)
                .attr("id", "upload-" + name)
                .attr("name", name)
                .attr("maxlength", "500");
    }
}
