import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SandboxState","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/SandboxState.md","filePath":"api/instruqt/type-aliases/SandboxState.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/SandboxState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / SandboxState</p><h1 id="type-alias-sandboxstate" tabindex="-1">Type Alias: SandboxState <a class="header-anchor" href="#type-alias-sandboxstate" aria-label="Permalink to &quot;Type Alias: SandboxState&quot;">​</a></h1><blockquote><p><strong>SandboxState</strong> = <code>&quot;active&quot;</code> | <code>&quot;claimed&quot;</code> | <code>&quot;cleaned&quot;</code> | <code>&quot;cleaning&quot;</code> | <code>&quot;created&quot;</code> | <code>&quot;creating&quot;</code> | <code>&quot;failed&quot;</code> | <code>&quot;pooled&quot;</code> | <code>&quot;stopped&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/SandboxState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SandboxState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SandboxState as default
};
