import { useRef, useState } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import { birthWords } from '#ui/age.ts'
import { legend } from '#ui/paper/code.ts'
import { EntryFields } from '#ui/paper/entry-fields.tsx'
import { Looks } from '#ui/paper/looks.tsx'
import type { Entry } from '#ui/paper/use-entry.ts'
import { Icon } from '#ui/part/icon.tsx'
import { href } from '#ui/route.ts'
import { childName, sexWords } from '#ui/visit/child-words.ts'
import { NumberTab } from '#ui/visit/household-row.tsx'
import { addressWords, headName, householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** One household of the slip: who is known, one box for a letter, and the boxes that the letter asks for. */
export function EntryRow(props: {
  household: RecordOf<'household'>
  children: readonly RecordOf<'child'>[]
  looks: readonly RecordOf<'visit'>[]
  entry: Entry
  /** Whether the slip has a head; asking makes the page say what is missing. */
  ready: () => boolean
}) {
  const { household, children, looks, entry } = props
  const [wrong, setWrong] = useState<'paper.codeWrong' | 'paper.slipFirst' | undefined>(undefined)
  const input = useRef<HTMLInputElement>(null)
  const isOpen = entry.row?.household === household.id
  const next = () => codeBox(input.current?.closest('li')?.nextElementSibling)?.focus()
  const read = (box: HTMLInputElement) => {
    const text = box.value.trim()
    if (text === '') return next()
    if (!props.ready()) return setWrong('paper.slipFirst')
    const step = entry.letter(household, text)
    setWrong(step === 'unknown' ? 'paper.codeWrong' : undefined)
    if (step === 'unknown') return box.select()
    box.value = ''
    if (step === 'next') next()
  }
  return (
    <div class="paper-row">
      <div class="row-item">
        <NumberTab household={household} done={looks.length > 0} />
        <div class="row-body">
          <a class="row-link" href={href({ page: 'household', id: household.id })}>
            <span class="title">{headName(household)}</span>
            <span class="line muted">{addressWords(household.fields.address)}</span>
          </a>
          <ol class="paper-children">
            {children.map((child) => (
              <li key={child.id}>
                {[
                  childName(child),
                  child.fields.birth && birthWords(child.fields.birth),
                  sexWords(child.fields.sex),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ol>
        </div>
        <label class="paper-code">
          <span>{t('paper.code')}</span>
          <input
            ref={input}
            id={`code-${household.id}`}
            class="input"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            enterkeyhint="next"
            aria-label={t('paper.codeOf', { household: householdLine(household) })}
            aria-invalid={wrong ? 'true' : undefined}
            aria-describedby={wrong ? `code-${household.id}-error` : undefined}
            onKeyDown={(event) => {
              if (event.isComposing) return
              if (event.key === 'Enter') {
                event.preventDefault()
                read(event.currentTarget)
              }
              if (event.key === 'ArrowDown') next()
              if (event.key === 'ArrowUp')
                codeBox(event.currentTarget.closest('li')?.previousElementSibling)?.focus()
            }}
          />
        </label>
      </div>
      <Looks looks={looks} />
      {wrong && (
        <p class="paper-error" role="alert" id={`code-${household.id}-error`}>
          <Icon name="exclaim" />
          <span>{t(wrong, { codes: legend.map(({ code }) => code).join(', ') })}</span>
        </p>
      )}
      {isOpen && <EntryFields household={household} entry={entry} onDone={() => input.current?.focus()} />}
    </div>
  )
}

function codeBox(item: Element | null | undefined): HTMLInputElement | null | undefined {
  return item?.querySelector<HTMLInputElement>('.paper-code input')
}
