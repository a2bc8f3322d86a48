import '#ui/print/national.css'
import type { ComponentChildren } from 'preact'
import { useBook } from '#ui/context.ts'
import { NationalHead } from '#ui/print/national-head.tsx'
import { t } from '#ui/words/words.ts'

/**
 * One paper of a case: head, what it says, who signs, who printed it. Each begins a page of its own. `last` is kept on
 * one page with the signatures, which never stand alone.
 */
export function SheetFrame(props: {
  number: string
  day: string
  title: string
  lines: readonly string[]
  left: string
  right: string
  printed: string
  children?: ComponentChildren
  last?: ComponentChildren
}) {
  const training = useBook().header.kind === 'training'
  return (
    <section class="case-sheet">
      <p class="sheet-note">
        {t('case.confidential')}
        {training && ` · ${t('app.training')}`}
      </p>
      <NationalHead number={props.number} day={props.day} title={props.title} lines={props.lines} />
      {props.children}
      <div class="keep">
        {props.last}
        <div class="signatures">
          {[props.left, props.right].map((who) => (
            <div key={who}>
              {who && (
                <>
                  <p class="strong">{who}</p>
                  <p class="sheet-note">{t('print.signHere')}</p>
                </>
              )}
            </div>
          ))}
        </div>
        <p class="sheet-note">{props.printed}</p>
      </div>
    </section>
  )
}
