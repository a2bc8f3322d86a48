import { reachOf } from '#model/permission.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { walkerOf } from '#ui/paper/slip.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { t } from '#ui/words/words.ts'

/** The round on paper: for each địa bàn the sheet to print and the table to type it back. */
export function PapersPage() {
  const { header, register } = useBook()
  const today = useToday()
  const writes = reachOf[header.role].writes.has('visit')
  const areas = useRegister(
    (book) => ownAreas(book).filter(({ fields }) => !fields.to || fields.to > today),
    [today],
    (touched) => [...touched.keys].some((key) => key.startsWith('area/') || key.startsWith('account/')),
  )
  return (
    <Page title={t('paper.title')} back={{ page: 'home' }}>
      <p class="muted">{t('paper.help')}</p>
      {areas.length === 0 ? (
        <Nothing icon="paper">{t('walk.noArea')}</Nothing>
      ) : (
        <VirtualList items={areas} keyOf={(area) => area.id} label={t('paper.title')} estimate={7}>
          {(area) => (
            <div class="row-item">
              <span class="index-tab">{area.fields.number ?? '–'}</span>
              <div class="row-body stack tight">
                <div>
                  <span class="title">{area.fields.name}</span>
                  <span class="line muted">
                    {walkerOf(register, area.id)?.fields.name ?? t('area.nobody')}
                  </span>
                </div>
                <div class="row">
                  <ButtonLink icon="paper" to={{ page: 'paperPrint', area: area.id }}>
                    {t('paper.print')}
                    <span class="visually-hidden"> {area.fields.name}</span>
                  </ButtonLink>
                  {writes && (
                    <ButtonLink icon="pencil" to={{ page: 'paperEntry', area: area.id }}>
                      {t('paper.type')}
                      <span class="visually-hidden"> {area.fields.name}</span>
                    </ButtonLink>
                  )}
                </div>
              </div>
            </div>
          )}
        </VirtualList>
      )}
    </Page>
  )
}
