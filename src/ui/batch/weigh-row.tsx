import { useRef } from 'preact/hooks'
import type { RecordOf } from '#model/record.ts'
import { DoubtNote } from '#ui/batch/doubt-note.tsx'
import { RowState, RowWords } from '#ui/batch/row-words.tsx'
import type { BatchRow } from '#ui/batch/row.ts'
import { shownText, type Weighing } from '#ui/batch/use-weighing.ts'
import { WeighBox } from '#ui/batch/weigh-box.tsx'
import { decimal, weighLimits } from '#ui/batch/weigh.ts'
import { Icon } from '#ui/part/icon.tsx'
import { childName } from '#ui/visit/child-words.ts'
import { NumberTab } from '#ui/visit/household-row.tsx'
import { t } from '#ui/words/words.ts'

/** One child with its two boxes. Leaving the row saves it, as Enter in the second box does. */
export function WeighRow(props: { batch: RecordOf<'batch'>; row: BatchRow; weighing: Weighing }) {
  const { batch, row, weighing } = props
  const element = useRef<HTMLDivElement>(null)
  const child = row.child.id
  const entry = weighing.entryOf(child)
  const text = shownText(weighing, row)
  const name = childName(row.child)
  const enter = (part: 'weight' | 'height') => {
    if (part === 'weight') return box(element.current, 'height')?.focus()
    const asked = entry?.doubts !== undefined
    if (weighing.commit(row)) box(element.current?.closest('li')?.nextElementSibling, 'weight')?.focus()
    else if (asked) element.current?.querySelector<HTMLElement>('.doubt button')?.focus()
  }
  return (
    <div
      ref={element}
      class="weigh-row"
      onFocusOut={(event) => {
        if (!element.current?.contains(event.relatedTarget as Node | null)) weighing.commit(row)
      }}
    >
      <div class="row-item">
        <NumberTab household={row.household} done={row.deeds.length > 0} />
        <div class="weigh-body">
          <div class="row-body">
            <RowWords batch={batch} row={row} />
            <RowState row={row} />
          </div>
          <div class="weigh-boxes">
            {(['weight', 'height'] as const).map((part) => (
              <WeighBox
                key={part}
                part={part}
                id={`${part}-${child}`}
                label={t(`batch.${part}Of`, { name })}
                value={text[part]}
                wrong={entry?.wrong === part}
                settled={entry === undefined}
                onInput={(typed) => weighing.type(row, { ...shownText(weighing, row), [part]: typed })}
                onEnter={() => enter(part)}
              />
            ))}
          </div>
        </div>
      </div>
      {entry?.wrong && (
        <p class="weigh-error" role="alert" id={`${entry.wrong}-${child}-error`}>
          <Icon name="exclaim" />
          <span>{wrongWords(entry.wrong)}</span>
        </p>
      )}
      {entry?.doubts && (
        <DoubtNote
          id={`reason-${child}`}
          doubts={entry.doubts}
          onCorrect={() => box(element.current, entry.doubts?.[0]?.what ?? 'weight')?.select()}
          onReason={(reason) => {
            if (weighing.commit(row, reason))
              box(element.current?.closest('li')?.nextElementSibling, 'weight')?.focus()
          }}
        />
      )}
    </div>
  )
}

function wrongWords(part: 'weight' | 'height'): string {
  const { least, most } = weighLimits[part]
  return t(`batch.${part}Wrong`, { least: decimal(least, 1), most })
}

function box(
  within: Element | null | undefined,
  part: 'weight' | 'height',
): HTMLInputElement | null | undefined {
  return within?.querySelector<HTMLInputElement>(`input[data-part="${part}"]`)
}
