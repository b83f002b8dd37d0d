//! A style sheet as blocks of declarations. It refuses to know what these are for.

use super::wrong::Wrong;
use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, StyleSheetParser,
};

/// The text between one pair of braces.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// The condition of the `@media` around it.
    pub media: Option<String>,
    /// For which elements it is.
    pub selector: String,
    /// The line on which it begins.
    pub line: u32,
    /// What is declared.
    pub declarations: Vec<Declaration>,
}

/// A property with its value, as it is written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Declaration {
    pub name: String,
    pub value: String,
    pub line: u32,
}

/// The blocks of a style sheet, in their order.
pub(super) fn blocks(css: &str) -> Result<Vec<Block>, Vec<Wrong>> {
    within(&mut Parser::new(css), None)
}

fn within(input: &mut Parser<'_>, media: Option<String>) -> Result<Vec<Block>, Vec<Wrong>> {
    let mut reader = Rules { media };
    let (mut blocks, mut wrong) = (Vec::new(), Vec::new());
    for rule in StyleSheetParser::new(input, &mut reader) {
        match rule {
            Ok(Ok(found)) => blocks.extend(found),
            Ok(Err(found)) => wrong.extend(found),
            Err((_, text, at)) => wrong.push(unreadable(at.line, text)),
        }
    }
    if wrong.is_empty() { Ok(blocks) } else { Err(wrong) }
}

fn unreadable(line: u32, text: &str) -> Wrong {
    let start: String = text.trim().chars().take(40).collect();
    Wrong::new(line, format!("this cannot be read: {start}"))
}

/// Everything up to the end of what the parser may see, without what is around it.
fn rest(input: &mut Parser<'_>) -> String {
    let start = input.position();
    while input.next_including_whitespace_and_comments().is_ok() {}
    input.slice_from(start).trim().to_owned()
}

/// Reads rules, inside `@media` or not.
struct Rules {
    media: Option<String>,
}

type Read = Result<Vec<Block>, Vec<Wrong>>;

impl<'i> QualifiedRuleParser<'i> for Rules {
    type Prelude = String;
    type QualifiedRule = Read;
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Result<String, ParseError<()>> {
        Ok(rest(input))
    }

    fn parse_block(
        &mut self,
        selector: String,
        start: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<Read, ParseError<()>> {
        let line = start.source_location().line;
        let (mut declarations, mut wrong) = (Vec::new(), Vec::new());
        for found in RuleBodyParser::new(input, &mut Declarations) {
            match found {
                Ok(declaration) => declarations.push(declaration),
                Err((_, text, at)) => wrong.push(unreadable(at.line, text)),
            }
        }
        let block = Block { media: self.media.clone(), selector, line, declarations };
        Ok(if wrong.is_empty() { Ok(vec![block]) } else { Err(wrong) })
    }
}

impl<'i> AtRuleParser<'i> for Rules {
    /// The name and what follows it.
    type Prelude = (String, String);
    type AtRule = Read;
    type Error = ();

    fn parse_prelude(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
    ) -> Result<Self::Prelude, ParseError<()>> {
        Ok((name.to_ascii_lowercase(), rest(input)))
    }

    fn rule_without_block(
        &mut self,
        (name, _): Self::Prelude,
        at: &ParserState,
    ) -> Result<Read, ()> {
        Ok(Err(vec![not_taken(at, &name)]))
    }

    fn parse_block(
        &mut self,
        (name, condition): Self::Prelude,
        at: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<Read, ParseError<()>> {
        if name == "media" && self.media.is_none() {
            return Ok(within(input, Some(condition)));
        }
        rest(input);
        Ok(Err(vec![not_taken(at, &name)]))
    }
}

fn not_taken(at: &ParserState, name: &str) -> Wrong {
    Wrong::new(at.source_location().line, format!("@{name} is not taken over"))
}

struct Declarations;

impl<'i> DeclarationParser<'i> for Declarations {
    type Declaration = Declaration;
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        start: &ParserState,
    ) -> Result<Declaration, ParseError<()>> {
        let line = start.source_location().line;
        Ok(Declaration { name: name.to_string(), value: rest(input), line })
    }
}

impl QualifiedRuleParser<'_> for Declarations {
    type Prelude = ();
    type QualifiedRule = Declaration;
    type Error = ();
}

impl AtRuleParser<'_> for Declarations {
    type Prelude = ();
    type AtRule = Declaration;
    type Error = ();
}

impl RuleBodyItemParser<'_, Declaration, ()> for Declarations {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        false
    }
}
