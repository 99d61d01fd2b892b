import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { PublishFault } from '../../publish/fault.js';

/** The engine is a package of its own, which nobody installs who does not publish. */
const PACKAGE = '@duckdb/node-api';

/** What is used of it. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<Instance>;
  };
}

interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJS(): unknown[][]; getColumnsJS(): unknown[][] }>;
  createAppender(table: string): Promise<Appender>;
  readonly progress: { readonly percentage: number };
  closeSync(): void;
}

interface Appender {
  appendInteger(value: number): void;
  appendVarchar(value: string): void;
  endRow(): void;
  closeSync(): void;
}

/** The command that installs it. */
export const INSTALL = `npm install ${PACKAGE}`;

/** Loads the engine from beside this package or from the folder that the command runs in. */
async function loaded(name: string): Promise<DuckDb> {
  try {
    return (await import(/* @vite-ignore */ name)) as DuckDb;
  } catch {
    // It may be a package of the project while this command is one of the machine.
  }
  try {
    const file = createRequire(join(process.cwd(), 'package.json')).resolve(name);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as DuckDb;
  } catch {
    throw new PublishFault('no-engine', { command: INSTALL });
  }
}

/** What an engine is given of the machine. */
export interface Room {
  /** The folder for what does not fit into memory. */
  readonly scratch: string;
  readonly megabytes: number;
}

/** DuckDB inside this process, in memory; what does not fit is written to the scratch folder. */
export class DuckDbEngine {
  readonly #room: Room;
  readonly #instance: Instance;
  readonly #connection: Connection;
  readonly #heard: (sql: string) => void;

  private constructor(
    room: Room,
    instance: Instance,
    connection: Connection,
    heard: (sql: string) => void,
  ) {
    this.#room = room;
    this.#instance = instance;
    this.#connection = connection;
    this.#heard = heard;
  }

  /**
   * Starts it. `heard` is told each query before it runs. It fetches no extension and, once `closeDoors` was
   * called, reads and writes no file but its own. Throws a PublishFault.
   */
  static async start(
    room: Room,
    heard: (sql: string) => void = () => {},
    name = PACKAGE,
  ): Promise<DuckDbEngine> {
    const { DuckDBInstance } = await loaded(name);
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: `${room.megabytes}MB`,
      temp_directory: join(room.scratch, 'spill'),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const engine = new DuckDbEngine(room, instance, await instance.connect(), heard);
    // Without an extension that would be fetched it draws its keys less well than a database needs: enough
    // for files that hold digests and go when the process does.
    await engine.#do('SET force_mbedtls_unsafe = true');
    await engine.#do('SET temp_file_encryption = true');
    return engine;
  }

  /** Runs a query that answers nothing. */
  async run(sql: string): Promise<void> {
    this.#heard(sql);
    await this.#do(sql);
  }

  /** The rows that a query answers. */
  async rows(sql: string): Promise<unknown[][]> {
    this.#heard(sql);
    return this.#asked(sql, (reader) => reader.getRowsJS());
  }

  /** What a query answers, by columns. */
  async columns(sql: string): Promise<unknown[][]> {
    this.#heard(sql);
    return this.#asked(sql, (reader) => reader.getColumnsJS());
  }

  /** Puts rows of texts into a table, each behind its number. */
  async append(table: string, first: number, rows: readonly (readonly string[])[]): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    for (const [i, row] of rows.entries()) {
      appender.appendInteger(first + i);
      for (const text of row) appender.appendVarchar(text);
      appender.endRow();
    }
    appender.closeSync();
  }

  /** From now on no query reads or writes a file. */
  async closeDoors(): Promise<void> {
    await this.#do('SET enable_external_access = false');
    await this.#do('SET lock_configuration = true');
  }

  /** How far the query that runs is, as a share; 0 where that is not known. */
  get share(): number {
    const { percentage } = this.#connection.progress;
    return percentage > 0 ? percentage / 100 : 0;
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  async #do(sql: string): Promise<void> {
    await this.#guarded(() => this.#connection.run(sql));
  }

  #asked<Answer>(
    sql: string,
    read: (reader: Awaited<ReturnType<Connection['runAndReadAll']>>) => Answer,
  ): Promise<Answer> {
    return this.#guarded(async () => read(await this.#connection.runAndReadAll(sql)));
  }

  /** What the machine is short of, in words of our own; any other failure as it is, for the caller to say. */
  async #guarded<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      const { scratch, megabytes } = this.#room;
      if (/no space left|disk is full|max_temp_directory_size|could not write file/i.test(message))
        throw new PublishFault('disk-full', { folder: scratch });
      if (/out of memory|could not allocate/i.test(message))
        throw new PublishFault('memory-short', { megabytes });
      throw error;
    }
  }
}

/** What kind of failure the engine met. What it says of it is not repeated: it may cite a record. */
export function failureOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [kind = 'Unknown Error'] = /^[A-Z][A-Za-z ]+ Error/.exec(message) ?? [];
  return kind;
}
