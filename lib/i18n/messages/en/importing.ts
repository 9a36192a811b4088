import type { importing as source } from "../zh-Hans/importing.ts";

export const importing: typeof source = {
  pageTitle: "Bring in a report",
  crumbs: { desk: "My reports", report: "Report", edit: "Editor" },
  yearReport: "report for {year}",
  lead: "Reads an existing yearly report into the draft. You see everything first; nothing is saved before you confirm.",
  closed: "This report cannot be changed now, so nothing can be brought in.",
  source: {
    paste: "Paste the whole report",
    pasteHint:
      "Copy everything from a web page, Word or WPS and paste it here: tables are kept. From a PDF or Excel, open it, copy everything and paste.",
    rich: "What you pasted holds tables; their rows and columns will be used. If you edit the words, only the words count.",
    file: "Or choose a file",
    fileHint:
      "Word (.docx), Excel (.xlsx), PDF with text, text (.txt), Markdown (.md), a web page (.html), or JSON and CSV downloaded from this site; up to 8 MB, in UTF-8 or GBK. The workbook from the report’s page, filled in, is brought back here too.",
    read: "Read and preview",
    nothing: "Paste the whole report, or choose a file.",
    emptyFile: "This file is empty. Choose another one, or paste the whole report.",
    both: "There are pasted words and a file. Use one of them: empty the field, or choose no file, and read again.",
    tooLarge:
      "The file has {size} MB; the limit is {limit} MB. Save it as a web page or plain text, or copy everything and paste it.",
  },
  summary: {
    label: "What was read",
    cells: "Cells read",
    open: "Cells with several readings",
    texts: "Text sections read",
    equations: "Equations that hold",
    unmatched: "Passages without a place",
    ofAll: "{count}/{all}",
  },
  doubts: {
    title: "The document may be about another report",
    year: "The document is a report for {read}; this report is for {expected}.",
    body: "The document names “{read}”; this report belongs to “{expected}”.",
    format:
      "The document uses {read}; this report uses {expected}. Only cells that both have can be brought in.",
    confirm: "I have checked this and want to bring it in",
    notConfirmed:
      "The document does not match this report. Check it; if it is right all the same, tick “I have checked this and want to bring it in”.",
  },
  open: {
    title: "Choose a reading ({count} cells)",
    lead: {
      draft:
        "Nothing divides these figures in the document. They can be read in several ways, and the equations of the form do not decide. Cells you leave are not brought in and can be typed later.",
      historical:
        "Nothing divides these figures in the document. They can be read in several ways, and the equations of the form do not decide. Choose by the original; where it cannot be told, tick “Leave cells without a chosen reading blank” below.",
    },
    line: "line {line} of the document",
    pageLine: "Page {page} of the source (line {line})",
    unchosen: { draft: "leave out", historical: "not chosen" },
    tooMany: { draft: "too many readings: type it later", historical: "too many readings: leave it blank" },
  },
  accept: {
    title: "Bring into the draft",
    texts: "Texts to bring in as well",
    reportTitle: "Title: ",
    intro: "Introduction",
    text: "{name} ({count} characters)",
    rivals: "Where the draft already says something else",
    keep: { filled: "Keep the draft and fill only what is empty", nothing: "Replace it by the document" },
    note: "Cells that the document leaves empty never empty the draft; every cell can be changed afterwards.",
    submit: "Bring into the draft",
    again: "Use another document",
    outcome: "Will write {cells} cells and {texts} texts.",
  },
  findings: {
    title: "Findings once it is brought in ({count})",
    problems: "Look at this first",
    none: "Nothing was found.",
  },
  unmatched: {
    title: "Passages without a place in the form ({count})",
    line: "Line {line}",
    pageLine: "Page {page} (line {line})",
    reasons: {
      "before-report": "before the report",
      "after-report": "after the report",
      signature: "signature",
      "page-furniture": "header, footer or page number",
      "decoy-table": "a table that is not the report's",
      "value-without-place": "figure without a cell",
      "row-not-in-form": "row that this format does not have",
      note: "note",
    },
  },
  sheet: {
    title: "The draft once it is brought in",
    lead: {
      lines:
        "The small number under a figure is its line in the document. Click a figure to see its place there; or move by arrow keys, Enter to go to the document, Esc to come back.",
      pages:
        "The small number under a figure is its page in the document. Click a figure to see its place there; or move by arrow keys, Enter to go to the document, Esc to come back.",
    },
    fromLine: "line {line} of the document",
    lineMark: "l. {line}",
    fromPage: "Page {page} of the source (line {line})",
    pageMark: "p. {page}",
    replaced: "replaces {value} of the draft",
    refused: "document: {value}",
    choose: "choose",
    deduced: "deduced",
  },
  original: {
    label: "The document",
    pasted: "Pasted",
    legend: "Tinted words were read into the form; click them to go to their cell",
  },
  workbook: {
    title: "Changes in the workbook",
    about: "{name}, downloaded at draft revision {base}, now {now}. Nothing is changed before you confirm.",
    none: "The workbook is as it was when it was downloaded; there is nothing to bring in.",
    allSame: "The draft already says what the workbook says; there is nothing to bring in.",
    changes: "Changes ({count})",
    clashes: "Changed on the page as well ({count})",
    clashesLead:
      "These places were changed on the page since the download. The draft keeps what it says now; tick those where the workbook is right.",
    deletions: "To be emptied ({count})",
    deletionsLead:
      "The draft says something here and the workbook is empty. Tick what is really to be emptied.",
    take: "Bring in",
    empty: "Empty",
    base: "At download",
    now: "Draft",
    file: "Workbook",
    nothing: "(empty)",
    at: "{sheet} {address}",
    how: { calculated: "by formula", "added-up": "formula without a result; added up from its parts" },
    changedBy: "changed by {name}, {when}",
    lines: "{removed, plural, one {# paragraph} other {# paragraphs}} removed, {added} added",
    moved: "The same paragraphs in another order or spacing",
    removed: "Removed",
    added: "Added",
    see: "See",
    titlePlace: "Title of the report",
    questions: "Formulas without a result ({count})",
    questionsLead:
      "These cells hold formulas whose results are not in the file. What you leave empty stays as the draft has it.",
    leftOut: "Places that were not read ({count})",
    leftOutReasons: {
      missing: "the file no longer has this place",
      "too-long": "longer than this place may be",
    },
    meanwhile:
      "{count, plural, one {# other place was} other {# other places were}} changed on the page since the download. The workbook leaves them alone, and they stay as they are.",
    findings: "What the checks would say ({count})",
    sound: "Nothing was found.",
    submit: "Bring into the draft",
    again: "Use another file",
    outcome: "{count} to be written, {emptied} to be emptied.",
    annotated: "Download the annotated workbook",
    annotatedHint:
      "Notes and colours on the cells in question, and a first sheet that lists the causes; what was filled in and sheets of your own stay as they are.",
    annotatedBusy: "Being made…",
    annotatedFailed: "It was not made. Choose the file and read it again, then download.",
  },
};
