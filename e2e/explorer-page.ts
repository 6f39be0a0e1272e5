import { expect, type Locator, type Page } from '@playwright/test'

/** The explorer in the words of a person who uses it. */
export class ExplorerPage {
  readonly details: Locator
  readonly problems: Locator
  readonly editor: Locator
  /** The panel that answers kubectl lines and pastes. */
  readonly answers: Locator

  constructor(readonly page: Page) {
    this.details = page.getByRole('region', { name: 'Details' })
    this.problems = page.getByRole('region', { name: 'Problems' })
    this.editor = page.getByRole('textbox', { name: 'convox.yml' })
    this.answers = page.getByRole('region', { name: 'Ask' })
  }

  /** Opens the page and waits until its objects are drawn. */
  async open(address = '/') {
    await this.page.goto(address)
    await expect(this.editor).toBeAttached()
  }

  node(name: string): Locator {
    return this.page
      .getByRole('button', { name, exact: true })
      .or(this.page.getByLabel(name, { exact: true }))
      .first()
  }

  /** Replaces the whole text, as a paste does. */
  async paste(text: string) {
    await this.focusEditor()
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(text)
  }

  /** Opens the page with a text of one's own, and waits until an object of it is drawn. */
  async openWith(text: string, object: string) {
    await this.open()
    await this.paste(text)
    await expect(this.node(object)).toBeVisible()
  }

  async focusEditor() {
    await this.editor.click()
    await expect(this.editor).toBeFocused()
  }

  /** Puts the caret at the end of the text and types. */
  async typeAtTheEnd(text: string) {
    await this.focusEditor()
    await this.page.keyboard.press('ControlOrMeta+End')
    await this.page.keyboard.type(text)
  }

  async tab(name: string) {
    await this.details.getByRole('tab', { name }).click()
  }

  /** Types or pastes a text into the panel that answers, opened if it is not. */
  async ask(text: string) {
    const question = this.answers.getByRole('textbox')
    if (!(await question.isVisible()))
      await this.page.getByRole('button', { name: /^Ask a kubectl line/ }).click()
    await expect(question).toBeFocused()
    await question.fill(text)
  }

  /** Everything that Monaco shows of the text, read as lines. */
  shownText(): Locator {
    return this.page.locator('.view-lines')
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }
}
