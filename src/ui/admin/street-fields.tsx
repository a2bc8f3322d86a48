import { TextField } from '#ui/part/field.tsx'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import { Rows } from './rows.tsx'
import { blankStreet, type TypedStreet } from './street-rows.ts'

/** The table of streets, as the paper has it: Thôn/Phố, Xóm/Ngõ, Ngách, Hẻm, từ hộ số … đến hộ số …. */
export function StreetFields(props: {
  rows: readonly TypedStreet[]
  errors: readonly FieldError[]
  onChange: (rows: TypedStreet[]) => void
}) {
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('admin.street.title')}</h2>
      <p class="muted">{t('admin.street.help')}</p>
      <Rows
        label={t('admin.street.title')}
        rows={props.rows}
        blank={blankStreet}
        add={t('admin.street.add')}
        remove={t('admin.street.remove')}
        none={t('admin.street.none')}
        onChange={props.onChange}
      >
        {(row, set, at) => {
          const box = (name: Exclude<keyof TypedStreet, 'key'>) => ({
            id: `${at}-${name}`,
            value: row[name],
            error: props.errors.find(({ field }) => field === `${at}-${name}`)?.message,
            onChange: (text: string) => set({ [name]: text }),
            label: t(`admin.street.${name}`),
          })
          return (
            <div class="street-row">
              <TextField {...box('street')} />
              <TextField {...box('alley')} />
              <TextField {...box('lane')} />
              <TextField {...box('branch')} />
              <TextField {...box('fromNumber')} kind="number" />
              <TextField {...box('toNumber')} kind="number" />
            </div>
          )
        }}
      </Rows>
    </section>
  )
}
