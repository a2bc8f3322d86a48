import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { useBook } from '#ui/context.ts'
import { Nothing } from '#ui/part/nothing.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { t } from '#ui/words/words.ts'
import type { Subject } from './commune-list.ts'
import { wholeWords } from './number-entry.ts'
import { SubjectLine } from './subject-line.tsx'
import { createSubjectSearch } from './subject-search.ts'

/** Below this many lines nobody needs a search box. */
const short = 8

/** A searchable list of any length. While the book is still opening it says so instead of looking empty. */
export function SubjectList(props: { id: string; label: string; subjects: readonly Subject[] }) {
  const book = useBook()
  const text = useSignal('')
  const search = useMemo(() => createSubjectSearch(book.register, props.subjects), [book, props.subjects])
  const portions = useSignal(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const work = () => {
      if (!search.prepare()) return
      if (text.peek().trim() !== '') portions.value += 1
      timer = setTimeout(work, 30)
    }
    timer = setTimeout(work, 300)
    return () => clearTimeout(timer)
  }, [search])
  // lines made ready while somebody is already typing join what was found
  void portions.value
  const found = search.find(text.value)
  if (props.subjects.length === 0) {
    return <Nothing icon="people">{t('lists.empty')}</Nothing>
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
          {t(search.isReady() ? 'lists.found' : 'lists.finding', { count: wholeWords(found.length) })}
        </p>
      )}
      {found.length === 0 && !search.isReady() ? null : found.length === 0 ? (
        <Empty icon="search">{t('lists.nothingFound', { text: text.value.trim() })}</Empty>
      ) : (
        <VirtualList items={found} keyOf={keyOf} label={props.label}>
          {(subject) => <SubjectLine register={book.register} subject={subject} />}
        </VirtualList>
      )}
    </div>
  )
}

/** The list asks for every key at every key press: an id that is there already costs nothing, a joined text does. */
function keyOf({ household, child, on }: Subject): string {
  return on === undefined ? (child ?? household) : `${household}/${child ?? ''}/${on}`
}
