import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateManagerAccess","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateManagerAccess.md","filePath":"api/skilljar/functions/variables/updateManagerAccess.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateManagerAccess.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateManagerAccess</p><h1 id="variable-updatemanageraccess" tabindex="-1">Variable: updateManagerAccess <a class="header-anchor" href="#variable-updatemanageraccess" aria-label="Permalink to &quot;Variable: updateManagerAccess&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateManagerAccess</strong>: <code>Method</code>&lt;[<code>userId</code>: <code>string</code>], <a href="./../../interfaces/ManagerAccessUpdate.html"><code>ManagerAccessUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/ManagerAccess.html"><code>ManagerAccess</code></a>&gt;&gt;</p></blockquote><p>Makes a learner a student manager, or changes their permissions. Invalid ids are not an error: the response has them in <code>invalid_ids</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateManagerAccess.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateManagerAccess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateManagerAccess as default
};
