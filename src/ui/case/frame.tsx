import type { ComponentChildren } from 'preact'
import { useConfirmed } from '#ui/part/confirmed.ts'
import { Page } from '#ui/part/page.tsx'
import { AskPin } from '#ui/part/step-up.tsx'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

/** A page about cases: before the PIN was given once more it has neither title nor content of its own. */
export function Confidential(props: { back: Route; children: () => ComponentChildren }) {
  if (useConfirmed()) return <>{props.children()}</>
  return (
    <Page title={t('case.title')} back={props.back}>
      <AskPin />
    </Page>
  )
}
