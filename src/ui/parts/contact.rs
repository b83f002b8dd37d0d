//! How to reach a desk: the local one where it is known, else the municipality in general, else
//! where to ask. A number that is not known is never shown.

use crate::{
    domain::{
        contact::{Contact, phone_link},
        destination::Destination,
        municipality::Place,
    },
    texts::wording,
    ui::{
        app::App,
        components::{Picture, icon},
        html::{El, all, block, el, nothing, p, small},
        kiosk,
    },
};
use leptos::prelude::*;

/// What to do there and how to reach it.
pub fn of_destination(app: App, destination: Destination) -> AnyView {
    let (name, reach) = app.content(|content| {
        let municipality = &content.municipality;
        let today = app.today();
        let name = wording::destination(&app.texts(), destination, municipality, today);
        let national = content.contact(destination.id()).filter(|c| c.is_valid(today));
        let can_be_reached = |desk: &&Place| desk.phone.is_some() || desk.site.is_some();
        let local = municipality.desk(destination, today).filter(can_be_reached);
        let reach = if let Some(national) = national {
            of_contact(app, national)
        } else if is_local(destination) {
            at_place(app, local.or(municipality.central.as_ref().filter(|c| c.is_valid(today))))
        } else {
            nothing()
        };
        (name, reach)
    });
    let beside = app.told(|walk, content| {
        let beside = content.contacts_beside(destination, walk.facts(), app.today());
        nationals(app, &beside)
    });
    all(vec![
        block("p", "utrecht-paragraph sw-contact__name").child(el("b").text(capital(&name))).into(),
        p(app.t(&format!("how-{}", destination.id()))).into(),
        reach,
        beside,
    ])
}

/// Whether a municipality says how to reach this.
fn is_local(destination: Destination) -> bool {
    use Destination as D;
    match destination {
        D::GemeenteSpoed
        | D::Opvang
        | D::Schuld
        | D::Swt
        | D::Wmo
        | D::Jeugd
        | D::WerkInkomen
        | D::Bezwaar
        | D::Mantelzorg
        | D::Vrijwilligers
        | D::Woonloket
        | D::Leerplicht
        | D::Jgz
        | D::Formulierenhulp
        | D::Nazorg
        | D::Parkeerkaart
        | D::Leerlingenvervoer
        | D::Discriminatie
        | D::GemeenteOekraine
        | D::MaatschappelijkWerk => true,
        D::Alarm
        | D::Suicidepreventie
        | D::VeiligThuis
        | D::Csg
        | D::Huisarts
        | D::Huisartsenpost
        | D::Politie
        | D::ZorgwekkendGedrag
        | D::Kindertelefoon
        | D::Jeugdstem
        | D::School
        | D::Uwv
        | D::Ciz
        | D::Wlz
        | D::Wijkverpleging
        | D::Zorgverzekering
        | D::Regisseur
        | D::Klacht
        | D::Geldfit
        | D::JuridischLoket
        | D::Bank
        | D::Verhuurder
        | D::Svb
        | D::Duo
        | D::Bedrijfsarts
        | D::Behandelaar
        | D::Ziekenhuis
        | D::Helpwanted
        | D::Comensha
        | D::Vluchtelingenwerk
        | D::Skgz
        | D::Slachtofferhulp
        | D::EigenStappen => false,
    }
}

/// How to reach a place of the municipality.
pub fn at_place(app: App, place: Option<&Place>) -> AnyView {
    let Some(place) = place else {
        return block("p", "utrecht-paragraph sw-contact__ask")
            .text(app.t("ask-municipality"))
            .into();
    };
    let lines = [&place.address, &place.hours].into_iter().flatten().cloned();
    let mut pieces: Vec<AnyView> = lines.map(|line| p(line).into()).collect();
    let free = false;
    pieces.push(numbers(app, place.phone.as_ref(), place.site.as_ref(), free, "ask-municipality"));
    pieces.push(checked(app, place).into());
    all(pieces)
}

/// Where that was found, and when.
fn checked(app: App, place: &Place) -> El {
    let when = wording::found_on(&app.texts(), &place.as_of);
    small(app.t_with("checked", &[("bron", &place.source), ("wanneer", &when)]))
}

/// What a national contact is called.
fn name_of(app: App, contact: &Contact) -> AnyView {
    let name = app.t(&format!("contact-{}", contact.id));
    block("p", "utrecht-paragraph sw-contact__name").text(name).into()
}

/// A place of the municipality in short: its name, how to reach it, and where that was found.
pub fn place_at_once(app: App, place: &Place) -> AnyView {
    let name = place.name.clone().unwrap_or_default();
    all(vec![
        block("p", "utrecht-paragraph sw-contact__name").text(name).into(),
        numbers(app, place.phone.as_ref(), place.site.as_ref(), false, "ask-municipality"),
        checked(app, place).into(),
    ])
}

/// A national contact in short: its name, and how to reach it.
pub fn national_at_once(app: App, contact: &Contact) -> AnyView {
    all(vec![
        name_of(app, contact),
        numbers(app, contact.phone.as_ref(), contact.site.as_ref(), contact.free, "ask-number"),
    ])
}

/// National contacts with their names.
pub fn nationals(app: App, contacts: &[&Contact]) -> AnyView {
    all(contacts.iter().map(|contact| national(app, contact)).collect())
}

/// A national contact with its name.
pub fn national(app: App, contact: &Contact) -> AnyView {
    all(vec![name_of(app, contact), of_contact(app, contact)])
}

/// The number and the site, when it is open, and how to reach it without a call.
fn of_contact(app: App, contact: &Contact) -> AnyView {
    let reach =
        numbers(app, contact.phone.as_ref(), contact.site.as_ref(), contact.free, "ask-number");
    let said = |part: &str| app.texts().find(&format!("contact-{}.{part}", contact.id), &[]);
    let lines = ["hours", "text"].into_iter().filter_map(said);
    all(std::iter::once(reach).chain(lines.map(|line| p(line).into())).collect())
}

/// The number and the site; when neither is known, whom to ask.
fn numbers(
    app: App,
    phone: Option<&String>,
    site: Option<&String>,
    free: bool,
    ask: &'static str,
) -> AnyView {
    if phone.is_none() && site.is_none() {
        return block("p", "utrecht-paragraph sw-contact__ask").text(app.t(ask)).into();
    }
    let called = phone.map(|number| {
        let text = app.t_with(if free { "call-free" } else { "call" }, &[("nummer", number)]);
        call(number, text)
    });
    let site = site.map(|site| block("span", "sw-contact__site").text(site.clone()));
    block("p", "sw-contact").maybe(called).maybe(site).into()
}

/// Calls a number. A shared computer cannot call, and what a browser does instead leads away from here: there it is said.
pub fn call(number: &str, text: String) -> El {
    let link = if kiosk::is_here() {
        el("b")
    } else {
        block("a", "utrecht-button utrecht-button--primary-action sw-button--call")
            .attr("href", phone_link(number))
    };
    link.child(icon(Picture::Phone)).text(text)
}

/// A name at the start of a line.
fn capital(name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    name
}
