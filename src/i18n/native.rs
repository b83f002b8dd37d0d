//! Fluent for the tool and the tests, which have no browser.

use super::{Broken, NUMBER};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The messages of one language.
#[derive(Clone)]
pub(super) struct Bundle(Arc<FluentBundle<FluentResource>>);

impl Bundle {
    pub fn new(language: &str, resources: &[&str]) -> Result<Self, Broken> {
        let language: LanguageIdentifier =
            language.parse().map_err(|_| Broken(format!("{language:?} is no language")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks would end up in the plan that a resident copies.
        bundle.set_use_isolating(false);
        for resource in resources {
            let resource = FluentResource::try_new((*resource).to_owned())
                .map_err(|(_, errors)| Broken(format!("{errors:?}")))?;
            bundle.add_resource(resource).map_err(|errors| Broken(format!("{errors:?}")))?;
        }
        Ok(Self(Arc::new(bundle)))
    }

    pub fn find(
        &self,
        id: &str,
        attribute: Option<&str>,
        values: &[(&str, &str)],
    ) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let number = value.parse::<u32>().ok().filter(|_| *name == NUMBER);
            let value = number.map_or_else(|| FluentValue::from(*value), FluentValue::from);
            args.set(*name, value);
        }
        Some(self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}
