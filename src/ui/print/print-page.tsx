import './print.css'
import './table.css'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useActions, useBook } from '#ui/context.ts'
import { clockAt, dateShort, dayAt } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

interface PrintPageProps {
  title: string
  back: Route
  /** Said above the sheet, on the screen only. */
  note?: string
  /** A wide table without a page of its own kind. */
  landscape?: boolean
  /** The sheet; `printed` is the line that says who printed it and when. */
  children: (printed: string) => ComponentChildren
}

/**
 * A sheet of A4 as it will be printed, and the button that prints it; on paper only the sheet is there
 * (`design/ux.md` 10.3). What the sheet says is ordinary HTML from the open book, so it works without a network.
 */
export function PrintPage(props: PrintPageProps) {
  const actions = useActions()
  const { header } = useBook()
  const [at, setAt] = useState(() => actions.now())
  const printed = t('print.by', { name: header.name, clock: clockAt(at), date: dateShort(dayAt(at)) })
  const start = () => {
    setAt(actions.now())
    requestAnimationFrame(() => print())
  }
  return (
    <Page
      title={props.title}
      back={props.back}
      wide
      foot={
        <Button look="main" icon="paper" onPress={start} full>
          {t('print.print')}
        </Button>
      }
    >
      <p class="muted no-print">{props.note ?? t('print.help')}</p>
      <div class="paper-view" role="region" tabIndex={0} aria-label={t('print.sheet')}>
        <article class={props.landscape ? 'paper landscape' : 'paper'}>{props.children(printed)}</article>
      </div>
    </Page>
  )
}
