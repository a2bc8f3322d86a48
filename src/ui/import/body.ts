import { normaliseText } from '#model/name.ts'
import { importWords } from '#ui/words/vi/import.ts'

/** The offices that send lists; words are `import.body.<code>`. */
export const bodies = ['school', 'station', 'police', 'justice', 'committee', 'hamlet', 'other'] as const

export type Body = (typeof bodies)[number]

/** Whether a text of the form names an office. */
export function isBody(text: string): text is Body {
  return (bodies as readonly string[]).includes(text)
}

/** Whether the office is one of many of its kind, so that its own name must be known. */
export function needsName(body: Body): boolean {
  return body === 'school' || body === 'other'
}

/**
 * Whose list it is, as every field that it writes will say: the office's own name, else what it is, in Vietnamese
 * whatever the language of the screen.
 */
export function bodyWords(body: Body, name: string): string {
  return normaliseText(name).slice(0, 120).trim() || importWords[`import.body.${body}`]
}
