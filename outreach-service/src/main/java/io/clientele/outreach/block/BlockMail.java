package io.clientele.outreach.block;

import static io.clientele.outreach.markup.Tagged.escaped;

import io.clientele.outreach.markup.Direction;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Blocks as HTML that mail programs agree on: tables, styles inside, 600 pixels, light and dark. */
public final class BlockMail {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s" dir="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <style>
            :root { color-scheme: light dark; supported-color-schemes: light dark; }
            @media (prefers-color-scheme: dark) {
              .page { background: #14161a !important; }
              .card { background: #1f2228 !important; }
              .card td, .card h1, .card p { color: #e9eaec !important; }
              .card a { color: #8fb4ff !important; }
              .card .button { background: #8fb4ff !important; color: #14161a !important; }
              .card hr { border-color: #3a3f48 !important; }
              .footer, .footer a { color: #a3abb7 !important; }
            }
            @media (max-width: 620px) { .card td { padding-left: 20px !important; padding-right: 20px !important; } }
            </style>
            </head>
            <body class="page" style="margin:0;padding:0;background:#f2f3f5">
            <table role="presentation" class="page" width="100%%" cellpadding="0" cellspacing="0" style="background:#f2f3f5">
            <tr><td align="center" style="padding:24px 12px">
            <table role="presentation" class="card" width="600" cellpadding="0" cellspacing="0" style="width:100%%;max-width:600px;background:#ffffff;border-radius:8px">
            <tr><td style="height:24px;line-height:24px">&nbsp;</td></tr>
            %s
            <tr><td style="height:16px;line-height:16px">&nbsp;</td></tr>
            </table>
            </td></tr>
            </table>
            </body>
            </html>
            """;

    private static final String FONT =
            "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;color:#22262b";

    private BlockMail() {}

    /** @param language BCP 47 */
    public static String html(List<Block> blocks, String language) {
        var rows = blocks.stream().map(BlockMail::row).collect(Collectors.joining("\n"));
        return PAGE.formatted(language, Direction.of(language).html(), rows);
    }

    private static String row(Block block) {
        return switch (block) {
            case Block.Heading(var text) -> cell("padding:8px 40px 12px", heading(text));
            case Block.Text(var text) ->
                cell("padding:4px 40px;font-size:16px;line-height:25px;" + FONT, BlockText.html(text));
            case Block.Button(var text, var url) -> cell("padding:8px 40px 20px", button(text, url));
            case Block.Image(var url, var alt, var link) -> cell("padding:8px 40px 16px", image(url, alt, link));
            case Block.Divider() ->
                cell("padding:8px 40px", "<hr style=\"border:0;border-top:1px solid #d5d9de;margin:8px 0\">");
            case Block.Spacer(var height) -> cell("height:%1$dpx;line-height:%1$dpx".formatted(height), "&nbsp;");
        };
    }

    private static String heading(String text) {
        return "<h1 style=\"margin:0;font-size:26px;line-height:34px;font-weight:600;%s\">%s</h1>"
                .formatted(FONT, escaped(text));
    }

    private static String button(String text, String url) {
        return """
                <a class="button" href="%s" style="display:inline-block;padding:12px 22px;border-radius:6px;\
                background:#2457c5;font-size:16px;font-weight:600;text-decoration:none;%s;color:#ffffff">%s</a>""".formatted(escaped(url), FONT, escaped(text));
    }

    private static String image(String url, String alt, @Nullable String link) {
        var image = """
                <img src="%s" alt="%s" width="520" \
                style="display:block;width:100%%;max-width:520px;height:auto;border:0">""".formatted(escaped(url), escaped(alt));
        return link == null ? image : "<a href=\"%s\">%s</a>".formatted(escaped(link), image);
    }

    private static String cell(String style, String content) {
        return "<tr><td style=\"%s\">%s</td></tr>".formatted(style, content);
    }
}
