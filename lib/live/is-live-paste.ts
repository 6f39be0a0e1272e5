const OBJECT_HEAD = /^[-\t "{[]*(?:apiVersion|kind|items)"?:/m
const WHOLE_OBJECT = /\bmetadata"?:/

/** Whether a text looks like objects that kubectl printed, before anything of it is read. */
export function isLivePaste(text: string): boolean {
  return OBJECT_HEAD.test(text) && WHOLE_OBJECT.test(text)
}
