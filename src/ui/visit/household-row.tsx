import type { ComponentChildren } from 'preact'
import type { RecordOf } from '#model/record.ts'
import { numberText } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** The index tab at the edge of a row: “hộ 47” is known before any name. */
export function NumberTab({
  household,
  done,
}: {
  household: RecordOf<'household'> | undefined
  done?: boolean
}) {
  const number = numberText(household?.fields.number)
  return (
    <span class={done ? 'index-tab done' : 'index-tab'}>
      <small>{t('household.word')}</small>
      {number || '–'}
    </span>
  )
}

/** A row that leads to a page. */
export function LinkRow(props: {
  href: string
  household: RecordOf<'household'> | undefined
  title: string
  line?: string | undefined
  current?: boolean
  children?: ComponentChildren
}) {
  return (
    <a class="row-item" href={props.href} aria-current={props.current ? 'true' : undefined}>
      <NumberTab household={props.household} />
      <span class="row-body">
        <span class="title">{props.title}</span>
        {props.line && <span class="line muted">{props.line}</span>}
        {props.children}
      </span>
    </a>
  )
}
