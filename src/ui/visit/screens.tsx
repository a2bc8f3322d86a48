import type { ComponentChildren } from 'preact'
import type { Route } from '#ui/route.ts'
import { Page } from '#ui/part/page.tsx'
import { t } from '#ui/words/words.ts'

/** The screen of a page of the collaborator; the commune's roles see the same household pages. */
export function visitScreen(_route: Route): ComponentChildren {
  return <Page title={t('nav.home')}>{t('list.empty')}</Page>
}
