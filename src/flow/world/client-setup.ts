import type { RedactionOption } from '../../catalogue/define.js';
import type { SymbolId } from '../../ir/ops.js';
import type { Region } from '../../model/sink.js';

/** What one option of a client leaves out. */
export interface Redaction {
  how: RedactionOption['how'];
  /** As people call it: `redact`. */
  option: string;
  /** Paths or names. */
  listed: string[];
  /** Functions that decide; for `serializers` by field. */
  functions: { key: string; fn: SymbolId }[];
  /** Only what these calls are given goes through it. */
  calls?: readonly string[] | undefined;
  /** The part of the payload that it speaks of. */
  under: readonly string[];
  /** Where the payload stands in what its function is handed. */
  within: readonly string[];
}

/** A client of a vendor as the code sets it up. */
export interface Setup {
  vendor: string;
  vendorName: string;
  /** The function in which it stands. */
  fn: SymbolId;
  redactions: Redaction[];
  /** It makes a client; `adds` tells those that there are to leave something out; neither only says what is held back, or where data is kept. */
  role: 'client' | 'adds' | 'holds';
  /** The calls that go through it, where not all do. */
  calls?: readonly string[] | undefined;
  /** Purposes for which nothing is sent until the person opts in. */
  holds: string[];
  /** Parts of the world in which it is told to keep data. */
  regions: Region[];
}
