//! Room for own words. Nothing of it is sent to a spelling service or kept by the browser.

use crate::ui::{
    field::Field,
    html::{El, block},
};
use std::borrow::Cow;

/// Room for several lines.
pub fn words(
    id: impl Into<Cow<'static, str>>,
    label: String,
    hint: Option<String>,
    field: impl Into<Field>,
) -> El {
    let id = id.into();
    let control = block("textarea", "utrecht-textarea utrecht-textarea--html-textarea");
    let control = private(control.attr("rows", "4").attr("maxlength", "4000"), id.clone());
    let hint_id = format!("{id}h");
    let (control, hint) = match hint {
        Some(hint) => (
            control.attr("aria-describedby", hint_id.clone()),
            Some(block("div", "utrecht-form-field-description").attr("id", hint_id).text(hint)),
        ),
        None => (control, None),
    };
    field_around("utrecht-form-field utrecht-form-field--text", id, label)
        .maybe(hint)
        .child(control.bind_text(field.into()))
}

/// Room for one line. With `digits` only that many digits are expected.
pub fn line(
    id: impl Into<Cow<'static, str>>,
    label: String,
    field: impl Into<Field>,
    digits: Option<u8>,
) -> El {
    let id = id.into();
    let control = block("input", "utrecht-textbox utrecht-textbox--html-input");
    let control = private(control.attr("type", "text"), id.clone());
    let (class, control) = match digits {
        Some(digits) => (
            "utrecht-form-field utrecht-form-field--text sw-field--short",
            control.attr("inputmode", "numeric").attr("maxlength", digits.to_string()),
        ),
        None => ("utrecht-form-field utrecht-form-field--text", control.attr("maxlength", "200")),
    };
    field_around(class, id, label).child(control.bind_text(field.into()))
}

/// What stands around a control: its label, and room for what belongs to it.
fn field_around(class: &'static str, id: Cow<'static, str>, label: String) -> El {
    block("div", class).child(block("label", "utrecht-form-label").attr("for", id).text(label))
}

/// A text field of which the browser keeps nothing and sends nothing.
fn private(control: El, id: Cow<'static, str>) -> El {
    control
        .attr("id", id.clone())
        .attr("name", id)
        .attr("autocomplete", "off")
        .attr("autocorrect", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .attr("writingsuggestions", "false")
}
