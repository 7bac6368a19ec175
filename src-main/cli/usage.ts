/** What the command line can do, in the order of use. */
export const usage = `Usage: npm run -s cli -- COMMAND --book FILE [options]

  import accounts|contracts|evidence|usage FILE
                                   [--dry-run] [--overwrite] [--currency EUR] [--date-order dmy|mdy|ymd]
                                   [--accept-names] [--map "Header=field"] [--rejected FILE]
                                   [--encoding NAME] [--delimiter CHAR] [--header-line N] [--force]
  import book FILE|FOLDER          a whole-book export, into a new book
  log "LINE"                       account 1-5 ~80% 70% #signal !reason /kind @person at yesterday 15:00 >me step by Tue note
  list accounts|contracts|interactions|people
  export json|csv --to PLACE       the whole book [--force]
  check                            integrity, references, search index, counts
  backup --to FILE                 a verified copy [--force]
  generate --size small|typical|stress|absurd [--seed N]
  undo, redo                       the same stack as in the window

A book that does not exist is made by import, log and generate. A file that is there is replaced only with
--force, a book or another database never. JSON goes to stdout, sentences to stderr.
Exit code: 0 done, 1 done in part or refused for its input, 2 could not run.`;
