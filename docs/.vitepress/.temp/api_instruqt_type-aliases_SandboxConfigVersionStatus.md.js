import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SandboxConfigVersionStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/SandboxConfigVersionStatus.md","filePath":"api/instruqt/type-aliases/SandboxConfigVersionStatus.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/SandboxConfigVersionStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / SandboxConfigVersionStatus</p><h1 id="type-alias-sandboxconfigversionstatus" tabindex="-1">Type Alias: SandboxConfigVersionStatus <a class="header-anchor" href="#type-alias-sandboxconfigversionstatus" aria-label="Permalink to &quot;Type Alias: SandboxConfigVersionStatus&quot;">​</a></h1><blockquote><p><strong>SandboxConfigVersionStatus</strong> = <code>&quot;archived&quot;</code> | <code>&quot;draft&quot;</code> | <code>&quot;isolated&quot;</code> | <code>&quot;published&quot;</code> | <code>string</code> &amp; <code>object</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/SandboxConfigVersionStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SandboxConfigVersionStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SandboxConfigVersionStatus as default
};
