import { useSignal } from '@preact/signals'
import { templateSheet } from '#import/template.ts'
import { SheetUnreadable } from '#sheet/cell.ts'
import { sheetType, writeSheets } from '#sheet/write.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { bodies, isBody, type Body } from '#ui/import/body.ts'
import { download } from '#ui/import/download.ts'
import { FileField } from '#ui/import/file-field.tsx'
import { openList } from '#ui/import/open-list.ts'
import { problemWords } from '#ui/import/reason-words.ts'
import { sessionOf } from '#ui/import/session.ts'
import { checkStart, emptyStart, readStart, type StartValues } from '#ui/import/start.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { Button } from '#ui/part/button.tsx'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { Loading } from '#ui/part/waiting.tsx'
import { NotTaken, useForm } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

const kinds = ['new', 'update'] as const

/** What the list is for, whose it is, of which day, and the file. */
export function StartStep() {
  const book = useBook()
  const actions = useActions()
  const today = useToday()
  const session = sessionOf(book)
  const file = useSignal<File | undefined>(undefined)
  const form = useForm<StartValues>({
    form: 'import/new',
    title: t('import.title'),
    initial: emptyStart,
    check: (values) => checkStart(values, file.peek() !== undefined, today),
    async save(values): Promise<NotTaken | undefined> {
      const chosen = file.peek()
      if (!chosen) return undefined
      try {
        await openList(book, session, {
          start: readStart(values, today),
          file: chosen,
          startWorker: () => actions.startSheetReader(),
        })
      } catch (error) {
        if (!(error instanceof SheetUnreadable)) throw error
        return new NotTaken(problemWords(error.reason))
      }
      return undefined
    },
    done: () => undefined,
  })
  const progress = session.progress.value
  const { kind, body } = form.values
  return (
    <Page
      title={t('import.new')}
      back={{ page: 'imports' }}
      foot={<SaveButton form={form} words={t('import.read')} />}
    >
      <FormBody form={form}>
        <ChipField<'new' | 'update'>
          {...form.field('kind')}
          label={t('import.kind')}
          hint={kind ? t(`import.kindHint.${kind}`) : undefined}
          choices={kinds.map((value) => ({ value, label: t(`import.kind.${value}`) }))}
        />
        <ChipField<Body>
          {...form.field('body')}
          label={t('import.from')}
          choices={bodies.map((value) => ({ value, label: t(`import.body.${value}`) }))}
        />
        <TextField
          {...form.field('name')}
          label={t('import.name')}
          hint={t('import.nameHint')}
          most={120}
          optional={isBody(body) && body !== 'school' && body !== 'other'}
        />
        <DayField {...form.field('on')} label={t('import.on')} hint={t('import.onHint')} today={today} />
        <FileField
          id="file"
          name={file.value?.name}
          error={form.errors.find((error) => error.field === 'file')?.message}
          onChoose={(chosen) => {
            file.value = chosen
            form.set({})
          }}
        />
        {progress && (
          <Loading
            done={progress.done}
            total={progress.total}
            words={progress.done === 0 ? t('import.opening') : t('import.reading', { done: progress.done })}
          />
        )}
      </FormBody>
      <Templates />
    </Page>
  )
}

function Templates() {
  const give = async (kind: 'new' | 'update') => {
    const bytes = await writeSheets([templateSheet(kind, t('import.templateSheet'))])
    download(new Blob([bytes], { type: sheetType }), `${t(`import.templateName.${kind}`)}.xlsx`)
  }
  return (
    <section class="stack tight">
      <h2>{t('import.template')}</h2>
      <div class="row">
        {kinds.map((kind) => (
          <Button key={kind} icon="update" onPress={() => void give(kind)}>
            {t(`import.template.${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}
