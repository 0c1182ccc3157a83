import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StartSessionInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/sda/type-aliases/StartSessionInput.md","filePath":"api/sda/type-aliases/StartSessionInput.md"}');
const _sfc_main = { name: "api/sda/type-aliases/StartSessionInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">sda</a> / StartSessionInput</p><h1 id="type-alias-startsessioninput" tabindex="-1">Type Alias: StartSessionInput <a class="header-anchor" href="#type-alias-startsessioninput" aria-label="Permalink to &quot;Type Alias: StartSessionInput&quot;">​</a></h1><blockquote><p><strong>StartSessionInput</strong> = <code>object</code></p></blockquote><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-language"></a> <code>language?</code></td><td><code>string</code> | <code>null</code></td><td>Language of the IDE as an IETF tag.</td></tr><tr><td><a id="property-projectid"></a> <code>projectId</code></td><td><code>string</code></td><td>A project of the Assets API.</td></tr><tr><td><a id="property-sessionid"></a> <code>sessionId?</code></td><td><code>string</code> | <code>null</code></td><td>Its effect is not stated: it may reopen a session or name a new one. Do not rely on it to make a repeated call harmless.</td></tr><tr><td><a id="property-versionid"></a> <code>versionId</code></td><td><code>string</code></td><td>A saved version of that project.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/sda/type-aliases/StartSessionInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StartSessionInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StartSessionInput as default
};
