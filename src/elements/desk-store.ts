import { emptyDesk, type Desk } from '#desk/desk.ts';
import { deskFile, readDesk } from '#desk/desk-file.ts';

const place = 'rolecall-desk';
/** Where a text is set aside that lay in the desk's place and could not be read. */
const aside = 'rolecall-desk-unreadable';

/** Told on `document` whenever the desk has changed, in this tab or in another. */
export const deskChanged = 'desk-changed';
/** Told on `document` when the desk could not be read or kept. */
const deskFault = 'desk-fault';
let fault: string | undefined;

/** What this browser keeps. A desk that cannot be read is set aside, said, and never written over. */
export function keptDesk(): Desk {
  const text = stored(place) ?? '';
  const read = readDesk(text);
  if ('desk' in read) return read.desk;
  say(
    isSetAside(text)
      ? 'What this browser had kept could not be read. It is set aside; the desk page lets you download it.'
      : 'What this browser had kept could not be read, and there is no room to set it aside. Nothing can be kept until you download it and clear everything on the desk page.',
  );
  return emptyDesk;
}

/** Sets an unreadable text aside, with those before it; without room for it all stays as it is. */
function isSetAside(text: string): boolean {
  const earlier = stored(aside);
  try {
    // As it is: where nothing can be written, nothing is taken out of its place.
    localStorage.setItem(place, text);
    // There may be no room for it twice.
    localStorage.removeItem(place);
    localStorage.setItem(aside, earlier === undefined ? text : `${earlier}\n${text}`);
    return true;
  } catch {
    if (stored(place) === undefined) localStorage.setItem(place, text);
    return false;
  }
}

/** Changes the desk as it is now, whatever another tab has done since. Says when that cannot be kept. */
export function changeDesk(change: (desk: Desk) => Desk): boolean {
  const desk = keptDesk();
  const changed = change(desk);
  if (changed === desk) return true;
  try {
    if ('fault' in readDesk(stored(place) ?? '')) throw new Error('It could not be set aside.');
    localStorage.setItem(place, deskFile(changed));
  } catch {
    say('This browser could not keep that: its storage is full, or closed to this site.');
    return false;
  }
  document.dispatchEvent(new Event(deskChanged));
  return true;
}

/** The text that could not be read, for a download. */
export function unreadableDesk(): string | undefined {
  const text = stored(place) ?? '';
  const parts = [stored(aside), 'fault' in readDesk(text) ? text : undefined];
  return parts.filter((part) => part !== undefined).join('\n') || undefined;
}

export function forgetDesk(): void {
  try {
    localStorage.removeItem(place);
    localStorage.removeItem(aside);
  } catch {
    say('This browser does not let this site clear what it keeps.');
  }
  document.dispatchEvent(new Event(deskChanged));
}

/** Calls at once, then at each change in this tab or another, until the signal ends it. */
export function watchDesk(look: (desk: Desk) => void, signal: AbortSignal): void {
  document.addEventListener(deskChanged, () => look(keptDesk()), { signal });
  addEventListener(
    'storage',
    ({ key }) => {
      if (key === place || key === null) look(keptDesk());
    },
    { signal },
  );
  look(keptDesk());
}

/** Tells each sentence on what could not be read or kept, one that was said before among them. */
export function watchFaults(tell: (sentence: string) => void, signal: AbortSignal): void {
  const look = () => {
    if (fault !== undefined) tell(fault);
  };
  document.addEventListener(deskFault, look, { signal });
  look();
}

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function say(sentence: string): void {
  fault = sentence;
  document.dispatchEvent(new Event(deskFault));
}
