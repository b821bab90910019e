import type { ArtifactLocation, Location, Message, Region } from 'sarif';
import type { Place } from '../../model/place.js';

/** The scan's root, which stands for the root of the repository. */
export const ROOT_ID = '%SRCROOT%';

/** A place as a SARIF location. */
export function sarifLocation(place: Place, message?: string): Location {
  return {
    physicalLocation: { artifactLocation: artifactLocation(place.file), region: region(place) },
    ...(message === undefined ? {} : { message: plainMessage(message) }),
  };
}

/** Text as a message in which nothing is taken for a link: `[text](1)` in an identifier or path is only text. */
export function plainMessage(text: string): Message {
  return { text: escapeLinks(text) };
}

/** Puts a backslash before the brackets of what would be a link (SARIF 2.1.0, section 3.11.6). */
export function escapeLinks(text: string): string {
  return /\]\(/.test(text) ? text.replace(/[\\[\]]/g, '\\$&') : text;
}

function artifactLocation(file: string): ArtifactLocation {
  return { uri: file.split('/').map(encodeSegment).join('/'), uriBaseId: ROOT_ID };
}

/** Half of a surrogate pair, which a file name may hold and no URI can. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** GitHub needs all four numbers. SARIF, too, counts from 1 and names the column after the last character. */
function region({ line, column, endLine, endColumn }: Place): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
