import { useState } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import { ageWords } from '#ui/age.ts'
import { useBook, useToday } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { SearchBox } from '#ui/part/search-box.tsx'
import { childName, parentWords } from '#ui/visit/child-words.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

const most = 8

/** Ties a case to a child of the book; nothing is written on the child. */
export function ChildPicker(props: {
  child: RecordOf<'child'> | undefined
  onPick: (child: string) => void
}) {
  const book = useBook()
  const { register } = book
  const today = useToday()
  const [text, setText] = useState('')
  const { child } = props
  if (child) {
    const household = register.get('household', child.household)
    return (
      <div class="sheet row apart">
        <p>
          <strong>{childName(child)}</strong>
          <br />
          <span class="muted">
            {[
              child.fields.birth && ageWords(child.fields.birth, today),
              household && householdLine(household),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
        <Button onPress={() => props.onPick('')}>{t('case.unpick')}</Button>
      </div>
    )
  }
  const hits = text.trim()
    ? book
        .search(text, 60)
        .filter((hit) => hit.child !== undefined)
        .slice(0, most)
    : []
  return (
    <section class="stack tight" aria-label={t('case.pick')}>
      <p class="strong">{t('case.pick')}</p>
      <SearchBox id="case-child" label={t('case.pickLabel')} value="" onInput={setText} />
      {text.trim() !== '' && hits.length === 0 && <p class="muted">{t('search.nothing', { text })}</p>}
      {hits.length > 0 && (
        <ul class="rows sheet flush">
          {hits.map((hit) => {
            const found = register.get('child', hit.child ?? '')
            const household = register.get('household', hit.household)
            if (!found) return null
            return (
              <li key={found.id} class="row-item">
                <span class="row-body">
                  <span class="title">{childName(found)}</span>
                  <span class="line muted">
                    {[parentWords(found.fields.parents), household && householdLine(household)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <Button
                  onPress={() => props.onPick(found.id)}
                  label={`${t('case.take')} ${childName(found)}`}
                >
                  {t('case.take')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
