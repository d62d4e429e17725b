export { createPromptModule } from 'inquirer';
