export { default as CliTable3 } from 'cli-table3';
