//! Filling in by page: the same questions, those that belong together at once, and danger always alone.

use crate::stories::{catalogue, today};
use samenwijzer::{
    domain::{leefgebied::Leefgebied, question::Path},
    walk::{Walk, batch, helper::is_about_danger},
};

#[test]
fn each_page_has_what_belongs_together() {
    let catalogue = catalogue("haarlem");
    for path in Path::ALL {
        let mut walk = Walk::default();
        walk.live_in("haarlem");
        walk.start(path);
        walk.choose_topics(vec![Leefgebied::Geld, Leefgebied::Huis]);
        let (mut pages, mut asked) = (0, Vec::new());
        loop {
            let page = batch::page(&walk, catalogue, today());
            let Some(first) = page.first() else { break };
            assert_eq!(walk.next(catalogue, today()).as_ref(), Some(first));
            let is_alone = page.iter().any(|step| is_about_danger(catalogue, step));
            assert!(!is_alone || page.len() == 1, "{path:?}: {page:?}");
            assert!(page.iter().all(|step| step.topic == first.topic), "{path:?}: {page:?}");
            assert!(page.iter().all(|step| !walk.is_done(step)), "{path:?}: {page:?}");
            for step in page {
                assert!(!asked.contains(&step), "{path:?}: {step:?} comes again");
                walk.skip(&step, catalogue, today());
                asked.push(step);
            }
            pages += 1;
        }
        assert_eq!(walk.next(catalogue, today()), None, "{path:?}");
        assert!(pages < asked.len() || asked.len() < 4, "{path:?}: {pages} pages, {asked:?}");
        let done: Vec<_> =
            asked.iter().filter(|step| step.topic == Some(Leefgebied::Geld)).collect();
        assert!(done.len() != 1, "{path:?}: {done:?}");
    }
}
