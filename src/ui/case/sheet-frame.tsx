import type { ComponentChildren } from 'preact'
import { useBook } from '#ui/context.ts'
import { Signatures, SheetHead } from '#ui/print/sheet-head.tsx'
import { t } from '#ui/words/words.ts'

/** One sheet of a case: head, what it says, who signs, who printed it. Each begins a page of its own. */
export function SheetFrame(props: {
  number: string
  title: string
  lines: readonly string[]
  left?: string
  right?: string
  day?: string
  printed: string
  children: ComponentChildren
}) {
  const training = useBook().header.kind === 'training'
  return (
    <section class="case-sheet">
      <p class="sheet-note">
        {t('case.confidential')}
        {training && ` · ${t('app.training')}`}
      </p>
      <SheetHead number={props.number} title={props.title} lines={props.lines} />
      {props.children}
      <div class="keep">
        {props.right && (
          <Signatures
            day={props.day ?? t('print.dayBlank')}
            left={props.left ?? t('case.signLeft')}
            right={props.right}
          />
        )}
        <p class="sheet-note">{props.printed}</p>
      </div>
    </section>
  )
}
