package io.clientele.profile.preview;

import static java.util.Map.entry;

import io.clientele.profile.mapping.ImportKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How shops call what we call by a field's name, in several languages; the surest names first. */
final class Names {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("orderId", """
                    order id, invoice no, invoice, order number, order no, order, transaction id, receipt, bestellnummer,
                    เลขที่คำสั่งซื้อ, 订单号, 订单编号, رقم الطلب, رقم الفاتورة"""),
            entry("userId", """
                    user id, customer id, customer no, customer number, client id, member id, kundennummer, customer,
                    รหัสลูกค้า, 客户编号, 会员号, رقم العميل"""),
            entry("externalId", "external id"),
            entry("email", """
                    email, email address, mail, customer email, อีเมล, 邮箱, 电子邮件, البريد الإلكتروني, البريد"""),
            entry("phone", "phone, phone number, mobile, telephone, tel, โทรศัพท์, เบอร์โทร, 电话, 手机, الهاتف, الجوال"),
            entry("occurredAt", """
                    occurred at, invoice date, order date, created at, date, ordered at, purchase date, timestamp, time, datum,
                    วันที่, 日期, 时间, التاريخ"""),
            entry("event", "event, event name, action, activity, เหตุการณ์, 事件, الحدث"),
            entry("messageId", "message id, event id"),
            entry("sku", """
                    sku, stock code, product id, item id, article no, article, line item sku, รหัสสินค้า, 商品编号, رمز المنتج"""),
            entry("productName", """
                    product name, description, product, item name, item, title, line item name, สินค้า, 商品, 商品名称, المنتج"""),
            entry("productCategory", "product category, category, product group, product type, หมวดหมู่, 类别, الفئة"),
            entry("productKind", "product kind, kind of product"),
            entry("quantity", "quantity, qty, amount, pieces, count, menge, line item quantity, จำนวน, 数量, الكمية"),
            entry("unitPrice", """
                    unit price, price, price per unit, item price, preis, line item price, ราคา, 单价, 价格, السعر"""),
            entry("total", """
                    total, order total, grand total, amount, total amount, total price, sum, betrag, summe,
                    ยอดรวม, 总额, 金额, المجموع, المبلغ"""),
            entry("currency", "currency, currency code, waehrung, währung, สกุลเงิน, 货币, العملة"),
            entry("coupon", "coupon, coupon code, voucher, promo code, discount code"),
            entry("discount", "discount, discount amount, ส่วนลด, 折扣, الخصم"),
            entry("handledBy", "handled by, sales person, clerk, employee, agent, advisor, พนักงาน, 员工, الموظف"),
            entry("channel", "channel, medium, ช่องทาง, 渠道, القناة"),
            entry("note", "note, notes, comment, text, remark, หมายเหตุ, 备注, ملاحظات"),
            entry("kind", "kind, contact kind, type, reason, subject, ประเภท, 类型, النوع"),
            entry("name", "name, full name, display name, product name, title, ชื่อนามสกุล, 姓名, الاسم الكامل, الاسم"),
            entry("category", "category, product category, group, product group, product type, หมวดหมู่, 类别, الفئة"),
            entry("firstName", "first name, given name, vorname, ชื่อ, 名, الاسم الأول"),
            entry("middleName", "middle name, second name, patronymic, ชื่อกลาง, 中间名, الاسم الأوسط, اسم الأب"),
            entry("nickname", "nickname, nick name, short name, spitzname, rufname, ชื่อเล่น, 昵称, 小名, الكنية, اللقب"),
            entry("nameOrder", "name order, order of names"),
            entry("region", "region, state, province, county, bundesland, จังหวัด, 省, 省份, المحافظة, المنطقة"),
            entry("zone", "zone, time zone, timezone, tz, zeitzone, เขตเวลา, 时区, المنطقة الزمنية"),
            entry("incomeBand", "income band, income, einkommen, รายได้, 收入, الدخل"),
            entry("household", "household, household size, family size, haushalt, ครัวเรือน, 家庭人数, الأسرة"),
            entry("organisation", "organisation, organization, company id, organisation id, หน่วยงาน, 单位, المؤسسة"),
            entry("contactFunction", "contact function, job title, position, function, ตำแหน่ง, 职位, الوظيفة, المنصب"),
            entry("role", "role, buying role, บทบาท, 角色, الدور"),
            entry("internal", "internal, staff, is staff, employee, mitarbeiter, พนักงาน, 员工, موظف"),
            entry("lastName", "last name, surname, family name, nachname, นามสกุล, 姓, اسم العائلة"),
            entry("birthDate", """
                    birth date, birthday, date of birth, dob, geburtsdatum, วันเกิด, 出生日期, 生日, تاريخ الميلاد"""),
            entry("gender", "gender, sex, geschlecht, เพศ, 性别, الجنس"),
            entry("language", "language, locale, sprache, ภาษา, 语言, اللغة"),
            entry("country", "country, billing country, shipping country, land, ประเทศ, 国家, البلد"),
            entry("city", "city, town, billing city, shipping city, ort, เมือง, 城市, المدينة"),
            entry("street", "street, address, address line 1, strasse, ที่อยู่, 地址, العنوان"),
            entry("postalCode", "postal code, postcode, zip, zip code, plz, รหัสไปรษณีย์, 邮编, الرمز البريدي"));

    private static final List<String> PEOPLE = List.of("userId", "externalId", "email", "phone");
    private static final List<String> ABOUT = List.of(
            "firstName",
            "middleName",
            "lastName",
            "nickname",
            "birthDate",
            "gender",
            "language",
            "country",
            "region",
            "city",
            "street",
            "postalCode");

    /** More than a shop's orders tell. */
    private static final List<String> WHO = List.of(
            "name",
            "nameOrder",
            "zone",
            "incomeBand",
            "household",
            "kind",
            "role",
            "internal",
            "organisation",
            "contactFunction");

    private static final List<String> ORDER =
            List.of("orderId", "occurredAt", "currency", "coupon", "discount", "handledBy");

    private Names() {}

    /** The fields that a file of this kind may have, those first that others must leave their names to. */
    static List<String> fields(ImportKind kind) {
        return switch (kind) {
            case PURCHASE_LINES ->
                all(
                        ORDER,
                        PEOPLE,
                        List.of("sku", "productName", "productCategory", "productKind", "quantity", "unitPrice"),
                        ABOUT);
            case PURCHASES -> all(ORDER, PEOPLE, List.of("total"), ABOUT);
            case PROFILES -> all(PEOPLE, ABOUT, WHO);
            case EVENTS -> all(List.of("event", "messageId", "occurredAt"), PEOPLE);
            case CONTACTS -> all(List.of("occurredAt", "kind", "channel", "handledBy", "note", "orderId"), PEOPLE);
            case PRODUCTS -> List.of("sku", "name", "category", "kind");
            case COLLECTION -> List.of();
        };
    }

    static List<String> of(String field) {
        return Stream.of(KNOWN.get(field).split(",")).map(Names::plain).toList();
    }

    /** Letters, their marks and digits only, in lower case. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    @SafeVarargs
    private static List<String> all(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
