import { useEffect, useState } from 'preact/hooks'
import type { Draft } from '#book/book.ts'
import { useActions, useBook } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { draftRoute } from '#ui/visit/draft-route.ts'
import { t } from '#ui/words/words.ts'

/** What was begun and not saved: nothing that was typed is out of sight. */
export function DraftList() {
  const book = useBook()
  const now = useActions().now()
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  useEffect(() => {
    void book.drafts().then(setDrafts)
  }, [book])
  if (drafts.length === 0) return null
  return (
    <section class="stack tight" aria-label={t('home.drafts')}>
      <h2>{t('home.drafts')}</h2>
      <ul class="rows sheet flush">
        {drafts.map((draft) => {
          const to = draftRoute(draft.form)
          return (
            <li key={draft.form} class="row-item">
              <span class="row-body">
                <span class="title">{draft.title}</span>
                <Badge tone="quiet" icon="pencil">
                  {t('state.draft', { clock: momentWords(draft.savedAt, now) })}
                </Badge>
              </span>
              {to && <ButtonLink to={to}>{t('action.continue')}</ButtonLink>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
