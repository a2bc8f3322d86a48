import type { Book } from '#book/book.ts'
import type { Mapping } from '#import/mapping.ts'
import type { Decisions } from '#import/outcome.ts'

/** So many heads are remembered, the newest. */
const mostMappings = 40
const mappingsForm = 'import/mappings'
const decisionsForm = 'import/decisions'

/**
 * How lists were read before, by the fingerprint of their heads. Kept as a draft of the book: sealed, on this device
 * only, for it holds words of lists.
 */
export async function rememberedMappings(book: Book): Promise<Record<string, Mapping>> {
  return ((await contentOf(book, mappingsForm)) as Record<string, Mapping> | undefined) ?? {}
}

/** Remembers how a list was read. The order of day and month is asked anew: it is the file's, not the head's. */
export async function rememberMapping(book: Book, { dates: _dates, ...mapping }: Mapping): Promise<void> {
  const { [mapping.fingerprint]: _before, ...others } = await rememberedMappings(book)
  const kept = [...Object.entries(others), [mapping.fingerprint, mapping] as const].slice(-mostMappings)
  await book.saveDraft({ form: mappingsForm, title: '', content: Object.fromEntries(kept) })
}

/** What was decided about the rows of a file before it was written, so that a lock costs nothing. */
export async function rememberedDecisions(book: Book, digest: string): Promise<Decisions | undefined> {
  const kept = (await contentOf(book, decisionsForm)) as { digest: string; decisions: Decisions } | undefined
  return kept?.digest === digest ? kept.decisions : undefined
}

/** Keeps the decisions of one file; undefined forgets them. */
export async function rememberDecisions(
  book: Book,
  digest: string,
  decisions: Decisions | undefined,
): Promise<void> {
  await (decisions
    ? book.saveDraft({ form: decisionsForm, title: '', content: { digest, decisions } })
    : book.removeDraft(decisionsForm))
}

async function contentOf(book: Book, form: string): Promise<unknown> {
  return (await book.drafts()).find((draft) => draft.form === form)?.content
}
