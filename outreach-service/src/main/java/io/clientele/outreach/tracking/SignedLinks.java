package io.clientele.outreach.tracking;

import io.clientele.outreach.delivery.LinkMaker;
import io.clientele.outreach.template.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes the links of mails, each signed for its recipient. */
@ApplicationScoped
class SignedLinks implements LinkMaker {

    private final LinkSigner signer;

    SignedLinks(LinkSigner signer) {
        this.signer = signer;
    }

    @Override
    public Links links(String publicUrl, UUID campaignId, UUID profileId, int[] numbers) {
        return new Links() {

            @Override
            public String unsubscribe() {
                return url(LinkKind.UNSUBSCRIBE, 0);
            }

            @Override
            public String preferences() {
                return url(LinkKind.PREFERENCES, 0);
            }

            @Override
            public String view() {
                return url(LinkKind.VIEW, 0);
            }

            @Override
            public String click(int n) {
                return url(LinkKind.CLICK, numbers[n]);
            }

            @Override
            public String open() {
                return url(LinkKind.OPEN, 0);
            }

            private String url(LinkKind kind, int number) {
                return publicUrl + kind.path + signer.sign(new LinkToken(kind, campaignId, profileId, number));
            }
        };
    }
}
