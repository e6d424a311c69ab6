import '@nordhealth/components/lib/Banner.js';
import '@nordhealth/components/lib/Checkbox.js';
import '@nordhealth/components/lib/Textarea.js';
