import type { Problem } from '../contract/problem.js';
import type { Parsed } from '../read/assemble.js';
import type { Policy } from './csp.js';
import type { ScriptKind } from './ours.js';

/** A script element that names one of our files. */
export interface ScriptFacts {
  url: string;
  /** gongfu.js, gongfu.classic.js, or the module of one tag. */
  kind: ScriptKind;
  module: boolean;
  crossorigin: boolean;
  nonce?: string;
  /** Whether it is ASCII alone, and so the same in every encoding; absent where it cannot be seen. */
  ascii?: boolean;
  /** Whether the file is the one that `integrity` names; absent where none is named. */
  intact?: boolean;
  version?: string;
  /** The tags that this version has, as far as that is known. */
  knows?: readonly string[];
}

/** A tag of ours in the page. */
export interface TagFacts {
  name: string;
  /** Where it stands, for a person. */
  place: string;
  /** The address of its document, `inline` for a block in the tag; absent where it has none. */
  source?: string;
  indicator?: string;
  region?: string;
  programme?: string;
  /** All its attributes. */
  attributes?: Readonly<Record<string, string>>;
  /** Those of the board that it stands on. */
  board?: Readonly<Record<string, string>>;
  /** What is wrong with the address of a link or frame that stands for it. */
  faults?: readonly Problem[];
  /** Inside the page: whether the browser knows it, and what room it has. */
  defined?: boolean;
  version?: string;
  height?: number;
  hidden?: boolean;
}

/** A file that the page asks for, and what came; what is not known is absent. */
export interface FileFacts {
  url: string;
  role: 'script' | 'data' | 'frame';
  /** The HTTP status; 0 where nothing answered. */
  status?: number;
  type?: string;
  /** Content-Encoding; '' for none. */
  encoding?: string;
  /** Size when unpacked. */
  bytes?: number;
  nosniff?: boolean;
  /** Access-Control-Allow-Origin; '' for none. */
  cors?: string;
  /** For a frame: who may show it, by its policies and by X-Frame-Options. */
  policies?: readonly Policy[];
  frameOptions?: string;
}

/** A document that the page draws, as read. */
export interface DocumentFacts {
  url: string;
  parsed: Parsed;
}

/** A name that does nothing, and the one that was probably meant. */
export interface Slip {
  kind: 'class' | 'tag';
  place: string;
  value: string;
  known: string;
}

/** A tag of ours that swallows what follows it, for nothing ends it. */
export interface OpenTagFacts {
  name: string;
  place: string;
  /** Whether it is written as if it ended itself; not known of what a script made. */
  selfClosing: boolean;
}

/** A report of the browser that a policy blocked something. */
export interface Violation {
  directive: string;
  blocked: string;
  /** Whether one of our files was blocked or asked for what was. */
  ours: boolean;
}

/** All that can be known of a page, from a server's answers or from inside it. */
export interface PageFacts {
  url: string;
  /** A file on a disk has no server whose answers could be judged. */
  onDisk: boolean;
  /** A page for the public, as against one on the webmaster's own machine. */
  live: boolean;
  /** The status of the page itself; 0 where nothing answered. */
  status: number;
  charset: string;
  /** `<meta name="renderer" content="webkit">` is there. */
  renderer: boolean;
  /** Absent where the header cannot be seen. */
  policies?: readonly { from: 'header' | 'meta'; policy: Policy }[];
  scripts: readonly ScriptFacts[];
  tags: readonly TagFacts[];
  /** `a.gf-embed` and `table.gf-table`. */
  standIns: number;
  /** What links and frames ask for, where that is not among the tags already. */
  asked?: readonly TagFacts[];
  /** Classes and tags that look like a slip for one of ours. */
  slips?: readonly Slip[];
  /** Addresses of ours from the root of the site, of a file on a disk for which nobody has said where that is. */
  unrooted?: readonly string[];
  /** Tags without an end. */
  open?: readonly OpenTagFacts[];
  /** Tables of ours that stay tables, and what the page says of them. */
  undrawn?: readonly { place: string; reason: string }[];
  /** Tags that the CMS has turned into text. */
  escaped: readonly string[];
  files: readonly FileFacts[];
  documents: readonly DocumentFacts[];
  violations: readonly Violation[];
  /** Milliseconds. */
  now: number;
}
