import { useSignal } from '@preact/signals'
import type { Book } from '#book/book.ts'
import { useActions, useBook } from '#ui/context.ts'
import { SearchBox } from '#ui/part/search-box.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty, Loading } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import type { Subject } from './commune-list.ts'
import { wholeWords } from './number-entry.ts'
import { SubjectLine } from './subject-line.tsx'

/** Below this many lines nobody needs a search box. */
const short = 8

/** A searchable list of any length. While the book is still opening it says so instead of looking empty. */
export function SubjectList(props: { id: string; label: string; subjects: readonly Subject[] }) {
  const book = useBook()
  const progress = useActions().sync.value.progress
  const text = useSignal('')
  const found = text.value.trim() === '' ? props.subjects : matching(book, props.subjects, text.value)
  if (props.subjects.length === 0) {
    if (!book.complete) return <Loading {...progress} />
    return <Empty icon="people">{t('lists.empty')}</Empty>
  }
  return (
    <div class="stack tight">
      {props.subjects.length > short && (
        <SearchBox
          id={`${props.id}-search`}
          label={t('lists.search')}
          value=""
          onInput={(typed) => (text.value = typed)}
        />
      )}
      {text.value.trim() !== '' && (
        <p role="status" class="muted">
          {t('lists.found', { count: wholeWords(found.length) })}
        </p>
      )}
      {found.length === 0 ? (
        <Empty icon="search">{t('lists.nothingFound', { text: text.value.trim() })}</Empty>
      ) : (
        <VirtualList items={found} keyOf={keyOf} label={props.label}>
          {(subject) => <SubjectLine register={book.register} subject={subject} />}
        </VirtualList>
      )}
    </div>
  )
}

/** Those of the list that the book's own search finds, in the order of the list. */
function matching(book: Book, subjects: readonly Subject[], text: string): readonly Subject[] {
  const children = new Set<string>()
  const households = new Set<string>()
  for (const hit of book.search(text, 100_000)) {
    if (hit.child === undefined) households.add(hit.household)
    else children.add(hit.child)
  }
  const withHit = new Set(households)
  for (const child of children) withHit.add(book.register.get('child', child)?.household ?? '')
  return subjects.filter((subject) =>
    subject.child === undefined
      ? withHit.has(subject.household)
      : children.has(subject.child) || households.has(subject.household),
  )
}

function keyOf(subject: Subject): string {
  return `${subject.household}/${subject.child ?? ''}/${subject.on ?? ''}`
}
