/** The groups of facts about a child that are changed together; words are `part.<name>`. */
export const childParts = ['basic', 'parents', 'papers', 'health', 'place', 'note', 'wrong'] as const

export type ChildPart = (typeof childParts)[number]

/** Whether a text of an address names a part. */
export function isChildPart(text: string): text is ChildPart {
  return (childParts as readonly string[]).includes(text)
}
