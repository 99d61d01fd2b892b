// What the loader asks for where a page has an everyday tag.
import { defineEveryday } from './define-everyday.generated.js';

defineEveryday();
