//! Do the texts read easily enough? The same as `content reading`; the judgements have their own tests.

use samenwijzer::content::files;

#[test]
fn every_text_reads_easily() {
    let report = files::reading(".").unwrap();
    println!("{report}");
    assert!(report.whole().texts > 1000, "only {} texts", report.whole().texts);
    let problems = report.problems();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
