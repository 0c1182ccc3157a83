import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ViltSession","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/interfaces/ViltSession.md","filePath":"api/skilljar/interfaces/ViltSession.md"}');
const _sfc_main = { name: "api/skilljar/interfaces/ViltSession.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">skilljar</a> / ViltSession</p><h1 id="interface-viltsession" tabindex="-1">Interface: ViltSession <a class="header-anchor" href="#interface-viltsession" aria-label="Permalink to &quot;Interface: ViltSession&quot;">​</a></h1><p>The session that learners register for.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-display_name"></a> <code>display_name</code></td><td><code>string</code></td></tr><tr><td><a id="property-id"></a> <code>id</code></td><td><code>string</code></td></tr><tr><td><a id="property-instructor_name"></a> <code>instructor_name?</code></td><td><code>string</code> | <code>null</code></td></tr><tr><td><a id="property-lesson"></a> <code>lesson</code></td><td><a href="./ViltLesson.html"><code>ViltLesson</code></a></td></tr><tr><td><a id="property-registration_count"></a> <code>registration_count?</code></td><td><code>number</code></td></tr><tr><td><a id="property-seats_total"></a> <code>seats_total</code></td><td><code>number</code> | <code>null</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/interfaces/ViltSession.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ViltSession = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ViltSession as default
};
