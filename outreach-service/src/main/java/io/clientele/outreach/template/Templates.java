package io.clientele.outreach.template;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.shop.Shops;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All templates. What comes in here has been proofread. */
@ApplicationScoped
public class Templates {

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<Template, UUID> {}

    private static final UUID BEYOND_ALL = new UUID(-1, -1);

    private final Rows rows;
    private final Compilation compilation;
    private final Shops shops;
    private final Instance<TemplateUse> uses;
    private final Clock clock;

    Templates(Rows rows, Compilation compilation, Shops shops, Instance<TemplateUse> uses, Clock clock) {
        this.rows = rows;
        this.compilation = compilation;
        this.shops = shops;
        this.uses = uses;
        this.clock = clock;
    }

    /** @throws Problem.Refusal 404 if there is none */
    @Transactional
    public CompiledTemplate compiled(UUID templateId) {
        return compilation.of(get(templateId, LockModeType.NONE).draft(), shops.current());
    }

    /** Of words as {@link #words} gave them. */
    public CompiledTemplate compiled(TemplateDraft words, Shop shop) {
        return compilation.of(words, shop);
    }

    /** Of blocks, the HTML that they make. */
    @Transactional
    public TemplateDraft words(UUID templateId) {
        return Compilation.asHtml(get(templateId, LockModeType.NONE).draft());
    }

    @Transactional
    public TemplateView get(UUID id) {
        return TemplateView.of(get(id, LockModeType.NONE));
    }

    /** The newest first. */
    @Transactional
    public Page<TemplateSummary> list(boolean archived, @Nullable UUID after, int limit) {
        var state = archived ? "archivedAt is not null" : "archivedAt is null";
        var found = rows.find(state + " and id < ?1 order by id desc", Objects.requireNonNullElse(after, BEYOND_ALL))
                .page(0, limit + 1)
                .project(TemplateSummary.class)
                .list();
        return Page.of(found, limit, TemplateSummary::id);
    }

    @Transactional
    public TemplateView create(TemplateDraft draft) {
        var template = new Template(draft, clock.instant());
        rows.persist(template);
        return TemplateView.of(template);
    }

    /**
     * @param seen the tag of what was edited, or null to write over anything
     * @throws Problem.Refusal 412 if somebody else was faster
     */
    @Transactional
    public TemplateView change(UUID id, TemplateDraft draft, @Nullable String seen) {
        var template = get(id, LockModeType.PESSIMISTIC_WRITE);
        template.change(draft, seen, clock.instant());
        return TemplateView.of(template);
    }

    @Transactional
    public TemplateView duplicate(UUID id) {
        var draft = get(id, LockModeType.NONE).draft();
        var name = "%.193s (copy)".formatted(draft.name());
        return create(draft.named(name));
    }

    @Transactional
    public TemplateView archive(UUID id, boolean archived) {
        var template = get(id, LockModeType.PESSIMISTIC_WRITE);
        if (archived) {
            template.archive(clock.instant());
        } else {
            template.restore();
        }
        return TemplateView.of(template);
    }

    /** @throws Problem.Refusal 409 if something is made of it */
    @Transactional
    public void delete(UUID id) {
        var template = get(id, LockModeType.PESSIMISTIC_WRITE);
        var users = uses.stream().flatMap(use -> use.of(id).stream()).toList();
        if (!users.isEmpty()) {
            throw Problem.conflict("This template is used by " + String.join(", ", users) + "; archive it instead");
        }
        rows.delete(template);
    }

    private Template get(UUID id, LockModeType lock) {
        return rows.findByIdOptional(id, lock).orElseThrow(() -> Problem.notFound("No template " + id));
    }
}
